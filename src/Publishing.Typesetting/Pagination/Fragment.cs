namespace Publishing.Typesetting.Pagination;

/// <summary>Lines of one block that stand together on a page.</summary>
/// <param name="Item">The block's index in the galley.</param>
/// <param name="Setting">Which of the block's settings is used.</param>
/// <param name="FirstLine">The first line.</param>
/// <param name="EndLine">The line after the last.</param>
/// <param name="Row">The row of the page at which the fragment begins, from 0.</param>
/// <param name="Rows">How many rows it takes.</param>
public readonly record struct Fragment(int Item, int Setting, int FirstLine, int EndLine, int Row, int Rows);
