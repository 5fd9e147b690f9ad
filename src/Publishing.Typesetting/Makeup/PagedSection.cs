using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>A section divided into the columns of its pages.</summary>
/// <param name="Section">The section.</param>
/// <param name="Lead">What stands across the columns of the first page; empty for nothing.</param>
/// <param name="LeadRows">The rows that it takes.</param>
/// <param name="Columns">The columns in reading order; a page takes <see cref="Section.Columns"/> of them.</param>
internal sealed record PagedSection(
    Section Section,
    ImmutableArray<Fragment> Lead,
    int LeadRows,
    ImmutableArray<ImmutableArray<Fragment>> Columns)
{
    /// <summary>The lines of footnotes of each page; empty when there are none.</summary>
    public ImmutableArray<ImmutableArray<NoteLine>> Notes { get; init; } = [];

    /// <summary>The anchors of each page, as they follow each other on it.</summary>
    public ImmutableArray<ImmutableArray<AnchorOnPage>> Anchors { get; init; } = [];

    /// <summary>The anchors of the page that begins with a column.</summary>
    /// <param name="column">The first.</param>
    public ImmutableArray<AnchorOnPage> AnchorsOf(int column) => Anchors[column / Section.Columns];

    /// <summary>The columns of the page that begins with one.</summary>
    /// <param name="column">The first.</param>
    public ReadOnlySpan<ImmutableArray<Fragment>> ColumnsFrom(int column) => Columns.AsSpan(column, Math.Min(Section.Columns, Columns.Length - column));

    /// <summary>Divides a section into pages of the design's height.</summary>
    public static PagedSection Of(Section section, SectionContext context) => Divide(section, context).WithAnchors(context.Design);

    private static PagedSection Divide(Section section, SectionContext context)
    {
        var rows = context.Design.Rows;
        // A title of characters that show nothing has no line.
        if (!section.Items.Any(item => item is GalleyBlock))
            return new PagedSection(section, [], 0, [[]]);
        var lead = !section.Lead.Any(item => item is GalleyBlock) ? [] : PageBreaking.Break(section.Lead, rows)[0];
        var leadRows = lead.IsEmpty ? 0 : Math.Min(rows - 1, lead[^1].Row + lead[^1].Rows + HeadingSpace);
        var heights = new PageHeights(rows, rows - leadRows, leadRows == 0 ? 0 : section.Columns);
        if (section.Columns > 1)
        {
            var columns = PageBreaking.Break(section.Items, heights);
            return new PagedSection(section, lead, leadRows, ColumnBalancing.Balance(section.Items, columns, section.Columns, heights));
        }
        heights = heights with { Notes = context.Design.NoteSpace };
        var (items, pages) = PageFilling.Fill(section.Items, heights, context.Setter);
        var notes = PageNotes.Divide(items, pages, heights);
        for (var page = pages.Length; page < notes.Length; page++)
            pages = pages.Add([]);
        return new PagedSection(section with { Items = items }, lead, leadRows, pages) { Notes = notes };
    }

    // The pages are numbered again and again, till contents and indexes name the right ones; what stands where on each stays.
    private PagedSection WithAnchors(BookDesign design)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<AnchorOnPage>>();
        var found = ImmutableArray.CreateBuilder<AnchorOnPage>();
        var lines = new PageLines(design, Direction.LeftToRight, (line, _, _, baseline) =>
        {
            foreach (var anchor in line.Anchors)
                found.Add(new AnchorOnPage(anchor.Name, Pt.Max(Pt.Zero, baseline - design.Leading * 2)));
        });
        for (var column = 0; column < Columns.Length; column += Section.Columns)
        {
            lines.Pass(new PagePlan(this, column, 0, true, "", ""), this);
            pages.Add(found.DrainToImmutable());
        }
        return this with { Anchors = pages.ToImmutable() };
    }

    private const int HeadingSpace = 2;
}
