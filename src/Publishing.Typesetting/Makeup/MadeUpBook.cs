using System.Collections.Immutable;
using Publishing.Editions;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>The pages of one pass, and the sections that they show.</summary>
/// <param name="Sides">The book, or the halves of a two-way book in the order of reading.</param>
/// <param name="Places">Where each anchor stands.</param>
internal sealed record MadeUpBook(ImmutableArray<MadeUpSide> Sides, IReadOnlyDictionary<string, AnchorPlace> Places)
{
    /// <summary>Whether each anchor has the folio that it has in another pass.</summary>
    public bool HasFoliosOf(MadeUpBook other) =>
        Places.Count == other.Places.Count && Places.All(p => other.Places.TryGetValue(p.Key, out var place) && place.Folio == p.Value.Folio);

    /// <summary>The value that outputs are written from.</summary>
    public PageSet ToPageSet(SectionContext context) => new(
        Information(context.Book.Edition),
        Sides[0].Side.Direction,
        Pages(context),
        Structure(context.Book.Edition),
        Outline(context.Book.Edition),
        Places.ToDictionary(p => p.Key, p => new Destination(p.Value.PageIndex, p.Value.Y), StringComparer.Ordinal),
        new PageMap(Breaks(context.Book.Edition), Places.ToDictionary(p => p.Key, p => p.Value.Folio, StringComparer.Ordinal)))
    {
        SecondHalf = Sides.Length > 1 ? Sides[0].Pages.Length : null,
    };

    /// <summary>The pages, each to be put together when someone looks at it.</summary>
    private ImmutableArray<Page> Pages(SectionContext context)
    {
        var design = context.Design;
        var furniture = new PageFurniture(design, context.Setter, context.Book.Edition);
        return [.. Sides.SelectMany(side => side.Pages.Select(plan => new Page(
            plan.Index,
            plan.Label,
            design.Page.Width,
            design.Page.Height,
            () => new PageAssembly(design, furniture, side.Side.Direction).Assemble(plan))))];
    }

    /// <summary>Each half of a two-way book stands below its title.</summary>
    private ImmutableArray<OutlineItem> Outline(Edition edition) => Sides.Length == 1
        ? Sides[0].Outline
        : [.. Sides.Select(s => new OutlineItem(edition.Title.InOrOther(s.Side.Language), s.Side.Language, (edition.Design.HalfTitle ? HalfTitle.AnchorOf(s.Side) : TitlePage.AnchorOf(s.Side)), s.Outline))];

    /// <summary>The page breaks in the order of the edition's texts, which halves may part.</summary>
    private ImmutableArray<PageBreak> Breaks(Edition edition)
    {
        if (Sides.Length == 1)
            return Sides[0].Breaks;
        var order = edition.Texts.Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        return [.. Sides.SelectMany(s => s.Breaks).OrderBy(b => order[b.TextId])];
    }

    private StructureElement Structure(Edition edition)
    {
        var root = new StructureElement(StructureRole.Document, edition.Languages[0]);
        foreach (var side in Sides)
        {
            var whole = Sides.Length == 1 ? root : new StructureElement(StructureRole.Part, side.Side.Language, root);
            foreach (var sections in new[] { side.Sections.Front, side.Sections.Texts, side.Sections.Back })
            {
                var part = new StructureElement(StructureRole.Part, null, whole);
                foreach (var section in sections)
                    part.Adopt(section.Section.Element);
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
