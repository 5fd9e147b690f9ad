using Publishing.Core;

namespace Publishing.Typesetting.Pagination;

/// <summary>How much room footnotes take at the foot of a page.</summary>
/// <param name="LineHeight">From baseline to baseline of the notes, more than 0.</param>
/// <param name="Gap">From the last baseline of the text to the first of the notes, at least.</param>
/// <param name="Row">The height of a row of the text, more than 0.</param>
public readonly record struct NoteSpace(Pt LineHeight, Pt Gap, Pt Row)
{
    /// <summary>The rows that the text must leave to some lines of notes, which stand on the last baseline of the page.</summary>
    public int RowsOf(int lines) => lines == 0 ? 0 : (int)((LineHeight.Raw * (lines - 1) + Gap.Raw + Row.Raw - 1) / Row.Raw);

    /// <summary>The lines of notes that some rows have room for.</summary>
    public int LinesIn(int rows) => Row.Raw * rows < Gap.Raw ? 0 : (int)((Row.Raw * rows - Gap.Raw) / LineHeight.Raw) + 1;
}
