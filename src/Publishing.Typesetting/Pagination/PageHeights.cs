namespace Publishing.Typesetting.Pagination;

/// <summary>How many rows the pages (or columns) of a galley have.</summary>
/// <param name="Rows">Rows of a page, more than 0.</param>
/// <param name="FirstRows">Rows of each of the first pages, more than 0.</param>
/// <param name="FirstCount">How many first pages there are: the columns below a heading that stands across them; 0 for none.</param>
public readonly record struct PageHeights(int Rows, int FirstRows, int FirstCount)
{
    /// <summary>Pages all of one height.</summary>
    public static implicit operator PageHeights(int rows) => new(rows, rows, 0);

    /// <summary>Pages all of one height.</summary>
    public static PageHeights FromInt32(int rows) => rows;

    /// <summary>Rows of a page.</summary>
    /// <param name="page">The page, from 0.</param>
    public int RowsOf(int page) => page < FirstCount ? FirstRows : Rows;
}
