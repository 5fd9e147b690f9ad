namespace Publishing.Typesetting.Pagination;

/// <summary>How many rows the pages (or columns) of a galley have.</summary>
/// <param name="Rows">Rows of a page, more than 0.</param>
/// <param name="FirstRows">Rows of each of the first pages, more than 0.</param>
/// <param name="FirstCount">How many first pages there are: the columns below a heading that stands across them; 0 for none.</param>
public readonly record struct PageHeights(int Rows, int FirstRows, int FirstCount)
{
    /// <summary>The room that footnotes take, or null for a galley without.</summary>
    public NoteSpace? Notes { get; init; }

    /// <summary>The most lines of notes on a page: a third of it is the text's. What is more goes on to the next page.</summary>
    public int MostNoteLines => Notes?.LinesIn((FirstCount > 0 ? Math.Min(Rows, FirstRows) : Rows) * 2 / 3) ?? 0;

    /// <summary>The rows that are left to the text of a page.</summary>
    /// <param name="page">The page, from 0.</param>
    /// <param name="noteLines">The lines of its footnotes.</param>
    public int RowsOf(int page, int noteLines) => RowsOf(page) - (Notes?.RowsOf(Math.Min(noteLines, MostNoteLines)) ?? 0);

    /// <summary>Pages all of one height.</summary>
    public static implicit operator PageHeights(int rows) => new(rows, rows, 0);

    /// <summary>Pages all of one height.</summary>
    public static PageHeights FromInt32(int rows) => rows;

    /// <summary>Rows of a page.</summary>
    /// <param name="page">The page, from 0.</param>
    public int RowsOf(int page) => page < FirstCount ? FirstRows : Rows;
}
