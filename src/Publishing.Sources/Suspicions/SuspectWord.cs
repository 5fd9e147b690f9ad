namespace Publishing.Sources;

/// <summary>A word of a book.</summary>
/// <param name="In">Its block.</param>
/// <param name="Start">Its first unit in the block.</param>
/// <param name="Printed">How it is printed.</param>
/// <param name="Opens">Whether a capital says nothing: it begins a sentence or a quotation, or stands in a heading.</param>
/// <param name="FollowsBlank">Whether only blanks stand between it and the word before it in the block.</param>
internal readonly record struct SuspectWord(SuspectBlock In, int Start, SuspectForm Printed, bool Opens, bool FollowsBlank)
{
    /// <summary>The number of its text.</summary>
    public int Text => In.Text;

    /// <summary>The number of its block in the text.</summary>
    public int Block => In.Number;

    /// <summary>As it is printed.</summary>
    public string Form => Printed.Form;

    /// <summary>In small letters, apostrophes straight and without vowel points.</summary>
    public string Lower => Printed.Spelling.Lower;

    public bool IsCapital => Printed.IsCapital;

    public bool IsHebrew => Printed.IsHebrew;

    public int Length => Printed.Form.Length;
}
