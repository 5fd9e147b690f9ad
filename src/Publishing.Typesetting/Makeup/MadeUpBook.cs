using System.Collections.Immutable;
using Publishing.Editions;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>The pages of one pass, and the sections that they show.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Destinations">Where each anchor stands.</param>
/// <param name="Map">The page map.</param>
/// <param name="Front">The sections before the texts.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Back">The sections behind the texts.</param>
internal sealed record MadeUpBook(
    ImmutableArray<Page> Pages,
    ImmutableSortedDictionary<string, Destination> Destinations,
    PageMap Map,
    ImmutableArray<Section> Front,
    ImmutableArray<Section> Texts,
    ImmutableArray<Section> Back)
{
    /// <summary>The value that outputs are written from.</summary>
    public PageSet ToPageSet(Edition edition) => new(
        Information(edition),
        edition.Languages[0].Direction,
        Pages,
        Structure(edition),
        [.. Front.Concat(Texts).Concat(Back).Where(s => s.Title is not null).Select(s => new OutlineItem(s.Title!, s.Language, s.Anchor, []))],
        Destinations,
        Map);

    private StructureElement Structure(Edition edition)
    {
        var root = new StructureElement(StructureRole.Document, edition.Languages[0]);
        foreach (var sections in new[] { Front, Texts, Back })
        {
            var part = new StructureElement(StructureRole.Part, null, root);
            foreach (var section in sections)
                part.Adopt(section.Element);
        }
        return root;
    }

    private static BookInformation Information(Edition edition)
    {
        var main = edition.Languages[0];
        Core.Language? other = edition.Languages.Length > 1 ? edition.Languages[1] : null;
        return new BookInformation(
            edition.Title.InOrOther(main),
            other is { } o ? edition.Title.In(o) : null,
            main,
            other,
            [.. edition.Texts.Select(t => t.Author?.InOrOther(main)).OfType<string>().Distinct(StringComparer.Ordinal)],
            edition.Publisher?.InOrOther(main),
            edition.Rights?.InOrOther(main),
            edition.Identifier,
            edition.Modified);
    }
}
