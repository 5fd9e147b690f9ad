using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;

namespace Publishing.Typesetting.Pagination;

/// <summary>Puts footnotes on the pages that carry their marks.</summary>
/// <remarks>What a page has no room for goes on at the foot of the next one, before the notes of that page.</remarks>
internal static class PageNotes
{
    /// <summary>The lines of notes of each page.</summary>
    /// <param name="items">The galley.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="heights">Their heights.</param>
    /// <returns>An entry for each page, and for each page more that is needed for notes alone; empty when the galley has no notes.</returns>
    public static ImmutableArray<ImmutableArray<NoteLine>> Divide(IReadOnlyList<GalleyItem> items, ImmutableArray<ImmutableArray<Fragment>> pages, PageHeights heights)
    {
        if (heights.Notes is not { } space || !items.Any(i => i is GalleyBlock { Notes.IsEmpty: false }))
            return [];
        var divided = ImmutableArray.CreateBuilder<ImmutableArray<NoteLine>>(pages.Length);
        var waiting = new Queue<NoteLine>();
        for (var page = 0; page < pages.Length || waiting.Count > 0; page++)
        {
            var text = page < pages.Length ? pages[page] : [];
            foreach (var line in text.SelectMany(f => LinesOf((GalleyBlock)items[f.Item], f)))
                waiting.Enqueue(line);
            var rows = heights.RowsOf(page) - (text.IsEmpty ? 0 : text[^1].Row + text[^1].Rows);
            // A page of notes alone begins at its head.
            var shown = Math.Min(waiting.Count, text.IsEmpty ? Math.Max(1, space.LinesIn(rows)) : space.LinesIn(rows));
            divided.Add([.. Enumerable.Range(0, shown).Select(_ => waiting.Dequeue())]);
        }
        return divided.ToImmutable();
    }

    private static IEnumerable<NoteLine> LinesOf(GalleyBlock block, Fragment fragment) =>
        block.Notes.IsEmpty ? [] : block.Notes[fragment.FirstLine..fragment.EndLine].SelectMany(lines => lines);
}
