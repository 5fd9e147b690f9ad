namespace Publishing.Epub;

/// <summary>The place where a printed page begins.</summary>
/// <param name="Id">The id of its marker.</param>
/// <param name="Folio">The page's number as printed, or its label in a book of two halves.</param>
/// <param name="Path">The file it stands in, from the folder of the package document.</param>
/// <param name="BlockIndex">The block of the text.</param>
/// <param name="Offset">The UTF-16 index in the block's plain text; 0 when the page begins with the block.</param>
internal sealed record PageMark(string Id, string Folio, string Path, int BlockIndex, int Offset);
