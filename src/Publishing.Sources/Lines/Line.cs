namespace Publishing.Sources;

/// <summary>A line of the source, without its end.</summary>
/// <param name="Text">Its text with all its blanks: in text out of PDFs they are evidence.</param>
/// <param name="IsSeam">Whether a page ended here: the line is blank, and a paragraph may go on behind it.</param>
/// <param name="IsSettled">Whether an editor has said what stands in it: it stays, in the order given.</param>
/// <param name="IsPrint">Whether its blanks showed that it was a line of print, and so ended where the page did.</param>
/// <param name="GoesOn">Whether a mail program is known to have broken it off, so that the next goes on with it.</param>
internal sealed record Line(TracedText Text, bool IsSeam = false, bool IsSettled = false, bool IsPrint = false, bool GoesOn = false)
{
    /// <summary>Its text with all its blanks.</summary>
    public TracedText Text
    {
        get;
        init => (field, IsBlank, Trimmed) = (value, value.IsBlank, value.Text.Trim());
    } = Text;

    public bool IsBlank { get; private init; } = Text.IsBlank;

    /// <summary>The text without blanks at its ends.</summary>
    public string Trimmed { get; private init; } = Text.Text.Trim();

    /// <summary>How far it stands in, in columns; a tabulator is four.</summary>
    public int Indent => Text.Text.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\t' ? 4 : 1);

    public override string ToString() => Text.Text;
}
