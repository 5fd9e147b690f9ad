using System.Collections.Immutable;
using Publishing.Editions;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>The printed pages on which terms stand.</summary>
internal sealed class PagePositions
{
    private readonly Dictionary<string, string> folios;
    private readonly Dictionary<string, int> byFolio = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folio, string TextId), int> byFolioAndText = [];

    /// <summary>Numbers the pages.</summary>
    /// <param name="pages">The printed pages of the edition.</param>
    public PagePositions(PageMap pages)
    {
        folios = new Dictionary<string, string>(pages.AnchorFolios, StringComparer.Ordinal);
        foreach (var (index, page) in pages.Breaks.Index())
        {
            byFolio.TryAdd(page.Folio, index);
            byFolioAndText.TryAdd((page.Folio, page.TextId), index);
        }
    }

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
        if (!folios.TryGetValue(anchor, out var folio) || !byFolio.TryGetValue(folio, out var first))
            return null;
        return new PagePosition(byFolioAndText.GetValueOrDefault((folio, textId), first), folio);
    }
}
