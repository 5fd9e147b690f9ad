using Publishing.Indexing;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>The sections that the book itself brings. One that is composed is kept as long as the pages that it names stay the same.</summary>
/// <param name="context">The book.</param>
internal sealed class KeptSections(SectionContext context)
{
    private readonly Dictionary<string, Kept> kept = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, AnchorPlace> places = new Dictionary<string, AnchorPlace>();
    private List<Answer> answers = [];

    /// <summary>Begins a pass.</summary>
    /// <param name="known">Where the anchors stand, as far as is known.</param>
    public void Begin(IReadOnlyDictionary<string, AnchorPlace> known) => places = known;

    /// <summary>A section, paged.</summary>
    /// <param name="key">What tells it from all others of the book.</param>
    /// <param name="compose">Composes it, asking for pages; null when the book has none.</param>
    public PagedSection? Get(string key, Func<Section?> compose)
    {
        if (kept.TryGetValue(key, out var before) && Hold(before.Answers))
            return before.Section;
        answers = [];
        var section = compose() is { } composed ? PagedSection.Of(composed, context) : null;
        kept[key] = new Kept(section, answers);
        return section;
    }

    /// <summary>The page of an anchor, for the section that is being composed; null when it is not known yet.</summary>
    public PagePosition? PageOf(string anchor)
    {
        var page = Find(anchor);
        answers.Add(new Answer(anchor, page));
        return page;
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
