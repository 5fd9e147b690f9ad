using System.Collections.Immutable;
using Publishing.Editions;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>The printed pages on which terms stand.</summary>
/// <param name="pages">The printed pages of the edition.</param>
internal sealed class PagePositions(PageMap pages)
{
    private readonly ILookup<string, (int Index, string TextId)> byFolio =
        pages.Breaks.Index().ToLookup(p => p.Item.Folio, p => (p.Index, p.Item.TextId), StringComparer.Ordinal);

    /// <summary>The locators of an entry: pages that follow each other are one range.</summary>
    /// <param name="occurrences">Where the term stands.</param>
    public ImmutableArray<Locator> Locators(ImmutableArray<TermOccurrence> occurrences)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var occurrence in occurrences)
            texts.TryAdd(occurrence.Anchor, occurrence.TextId);
        return LocatorResolution.Resolve(occurrences, anchor => Find(anchor, texts[anchor]));
    }

    /// <summary>The page of a spot; where two halves of a book number alike, that of the half in which its text stands.</summary>
    private PagePosition? Find(string anchor, string textId)
    {
        if (!pages.AnchorFolios.TryGetValue(anchor, out var folio) || !byFolio.Contains(folio))
            return null;
        var index = byFolio[folio].Where(p => p.TextId == textId).Select(p => p.Index).DefaultIfEmpty(byFolio[folio].First().Index).First();
        return new PagePosition(index, folio);
    }
}
