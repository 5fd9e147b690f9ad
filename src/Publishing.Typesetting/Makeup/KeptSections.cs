using System.Collections.Immutable;
using Publishing.Indexing;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>The sections that the book itself brings. One that is composed is kept as long as the pages that it names stay the same.</summary>
/// <param name="context">The book.</param>
internal sealed class KeptSections(SectionContext context)
{
    private readonly Dictionary<string, Kept> kept = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, AnchorPlace> places = new Dictionary<string, AnchorPlace>();

    /// <summary>Begins a pass.</summary>
    /// <param name="known">Where the anchors stand, as far as is known.</param>
    public void Begin(IReadOnlyDictionary<string, AnchorPlace> known) => places = known;

    /// <summary>A section, paged; null when the book has none.</summary>
    public PagedSection? Get(WantedSection wanted) => All([wanted]) is [var section] ? section : null;

    /// <summary>Sections, paged, in their order, without those that the book does not have. They are composed side by side.</summary>
    public ImmutableArray<PagedSection> All(ImmutableArray<WantedSection> wanted)
    {
        var sections = new Kept[wanted.Length];
        Parallel.For(0, wanted.Length, i => sections[i] = kept.TryGetValue(wanted[i].Key, out var before) && Hold(before.Answers) ? before : Compose(wanted[i]));
        for (var i = 0; i < wanted.Length; i++)
            kept[wanted[i].Key] = sections[i];
        return [.. sections.Select(s => s.Section).OfType<PagedSection>()];
    }

    private Kept Compose(WantedSection wanted)
    {
        var answers = new List<Answer>();
        var section = wanted.Compose(anchor =>
        {
            var page = Find(anchor);
            answers.Add(new Answer(anchor, page));
            return page;
        });
        return new Kept(section is null ? null : PagedSection.Of(section, context), answers);
    }

    /// <summary>Whether answers are still right; all pages may have moved together, as when there are more before them.</summary>
    private bool Hold(List<Answer> given)
    {
        int? moved = null;
        foreach (var (anchor, then) in given)
        {
            var now = Find(anchor);
            if (now?.Folio != then?.Folio)
                return false;
            if (now is { } a && then is { } b && (moved ??= a.Index - b.Index) != a.Index - b.Index)
                return false;
        }
        return true;
    }

    private PagePosition? Find(string anchor) => places.TryGetValue(anchor, out var place) ? new PagePosition(place.PageIndex, place.Folio) : null;

    private readonly record struct Answer(string Anchor, PagePosition? Page);

    private sealed record Kept(PagedSection? Section, List<Answer> Answers);
}
