using System.Collections.Immutable;

namespace Publishing.Indexing;

/// <summary>Turns the places where a term stands into page numbers.</summary>
public static class LocatorResolution
{
    /// <summary>The locators of an entry.</summary>
    /// <param name="occurrences">Where the term stands, in any order.</param>
    /// <param name="pageOf">The page of an anchor, or null when it is not in the set book.</param>
    /// <returns>
    /// In the order of the pages, no page twice. Two or more pages that follow each other are one range, within one kind of folio
    /// (not from iv to 1). A page that explains the term stands by itself, as does one where the term is only in notes.
    /// Empty when no anchor has a page.
    /// </returns>
    public static ImmutableArray<Locator> Resolve(ImmutableArray<TermOccurrence> occurrences, Func<string, PagePosition?> pageOf)
    {
        var pages = new SortedDictionary<int, Mention>();
        foreach (var occurrence in occurrences)
        {
            if (pageOf(occurrence.Anchor) is not { } page)
                continue;
            var mention = new Mention(page, occurrence.Anchor, occurrence.IsDefinition, occurrence.Note == 0 ? [] : [occurrence.Note]);
            pages[page.Index] = pages.TryGetValue(page.Index, out var known) ? known.And(mention) : mention;
        }
        var locators = ImmutableArray.CreateBuilder<Locator>();
        Mention? first = null, last = null;
        foreach (var mention in pages.Values)
        {
            if (first is not null && last is not null && last.IsFollowedBy(mention))
            {
                last = mention;
                continue;
            }
            Add(locators, first, last);
            first = last = mention;
        }
        Add(locators, first, last);
        return locators.ToImmutable();
    }

    private static void Add(ImmutableArray<Locator>.Builder locators, Mention? first, Mention? last)
    {
        if (first is not null && last is not null)
            locators.Add(new Locator(first.Page.Folio, last.Page.Folio, first.Anchor, last.Anchor, first.IsDefinition, first.Notes));
    }

    private sealed record Mention(PagePosition Page, string Anchor, bool IsDefinition, ImmutableArray<int> Notes)
    {
        // The page is linked to where the term is explained, or else to where it first stands in the text.
        public Mention And(Mention other)
        {
            var isBetter = (other.IsDefinition && !IsDefinition) || (!Notes.IsEmpty && other.Notes.IsEmpty && !IsDefinition);
            return (isBetter ? other : this) with
            {
                IsDefinition = IsDefinition || other.IsDefinition,
                Notes = Notes.IsEmpty || other.Notes.IsEmpty ? [] : [.. Notes.Union(other.Notes).Order()],
            };
        }

        public bool IsFollowedBy(Mention next) =>
            !IsDefinition && !next.IsDefinition && Notes.IsEmpty && next.Notes.IsEmpty
            && next.Page.Index == Page.Index + 1
            && KindOf(Page.Folio) == KindOf(next.Page.Folio);

        private static int KindOf(string folio) => folio.Length == 0 ? 0 : folio[0] switch
        {
            >= '0' and <= '9' => 1,
            >= 'a' and <= 'z' => 2,
            >= 'A' and <= 'Z' => 3,
            _ when LetterFolding.IsHebrewLetter(folio[0]) => 4,
            _ => 0,
        };
    }
}
