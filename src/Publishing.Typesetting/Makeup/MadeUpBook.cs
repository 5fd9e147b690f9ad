using System.Collections.Immutable;
using Publishing.Editions;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>The pages of one pass, and the sections that they show.</summary>
/// <param name="Sides">The book, or the halves of a two-way book in the order of reading.</param>
internal sealed record MadeUpBook(ImmutableArray<MadeUpSide> Sides)
{
    /// <summary>Where each anchor stands.</summary>
    public ImmutableSortedDictionary<string, Destination> Destinations { get; } =
        Sides.SelectMany(s => s.Destinations).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The page map.</summary>
    public PageMap Map { get; } = new(
        [.. Sides.SelectMany(s => s.Map.Breaks)],
        Sides.SelectMany(s => s.Map.AnchorFolios).ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>The value that outputs are written from.</summary>
    public PageSet ToPageSet(Edition edition) => new(
        Information(edition),
        Sides[0].Side.Direction,
        [.. Sides.SelectMany(s => s.Pages)],
        Structure(edition),
        Outline(edition),
        Destinations,
        MapInOrder(edition))
    {
        SecondHalf = Sides.Length > 1 ? Sides[0].Pages.Length : null,
    };

    /// <summary>Each half of a two-way book stands below its title.</summary>
    private ImmutableArray<OutlineItem> Outline(Edition edition) => Sides.Length == 1
        ? Sides[0].Outline
        : [.. Sides.Select(s => new OutlineItem(edition.Title.InOrOther(s.Side.Language), s.Side.Language, (edition.Design.HalfTitle ? HalfTitle.AnchorOf(s.Side) : TitlePage.AnchorOf(s.Side)), s.Outline))];

    /// <summary>The page breaks in the order of the edition's texts, which halves may part.</summary>
    private PageMap MapInOrder(Edition edition)
    {
        if (Sides.Length == 1)
            return Map;
        var order = edition.Texts.Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        return Map with { Breaks = [.. Map.Breaks.OrderBy(b => order[b.TextId])] };
    }

    private StructureElement Structure(Edition edition)
    {
        var root = new StructureElement(StructureRole.Document, edition.Languages[0]);
        foreach (var side in Sides)
        {
            var whole = Sides.Length == 1 ? root : new StructureElement(StructureRole.Part, side.Side.Language, root);
            foreach (var sections in new[] { side.Front, side.Texts, side.Back })
            {
                var part = new StructureElement(StructureRole.Part, null, whole);
                foreach (var section in sections)
                    part.Adopt(section.Element);
            }
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
