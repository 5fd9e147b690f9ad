using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>Where the printed pages begin in the text: made by typesetting, read by the EPUB.</summary>
/// <param name="Breaks">One entry for each page that carries text of the book, in the order of the pages.</param>
/// <param name="AnchorFolios">The folio of the page on which each anchor (term, heading, text) stands, in no order.</param>
public sealed record PageMap(ImmutableArray<PageBreak> Breaks, IReadOnlyDictionary<string, string> AnchorFolios)
{
    /// <summary>No printed pages.</summary>
    public static PageMap Empty { get; } = new([], ImmutableDictionary<string, string>.Empty);
}

/// <summary>The start of a printed page.</summary>
/// <param name="Folio">The page's number as printed, or as it is counted when none is printed.</param>
/// <param name="TextId">The text whose content opens the page.</param>
/// <param name="BlockIndex">The block of that text's document, from 0.</param>
/// <param name="Offset">The UTF-16 index in the block's plain text at which the page begins; 0 when it begins with the block.</param>
public sealed record PageBreak(string Folio, string TextId, int BlockIndex, int Offset)
{
    /// <summary>The page's label in the PDF, which no other page of the book has; null when it is the folio.</summary>
    public string? Label { get; init; }
}
