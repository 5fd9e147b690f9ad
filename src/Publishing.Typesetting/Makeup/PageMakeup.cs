using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>Puts sections on pages: columns, heads and folios, blank pages, and what stands where.</summary>
internal sealed class PageMakeup
{
    private readonly BookDesign design;
    private readonly PageFurniture furniture;
    private readonly Direction binding;
    private readonly int firstPage;
    private string prefix = "";
    private readonly ImmutableArray<Page>.Builder pages = ImmutableArray.CreateBuilder<Page>();
    private readonly ImmutableSortedDictionary<string, Destination>.Builder destinations =
        ImmutableSortedDictionary.CreateBuilder<string, Destination>(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, string>.Builder folios =
        ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
    private readonly ImmutableArray<PageBreak>.Builder breaks = ImmutableArray.CreateBuilder<PageBreak>();

    /// <summary>Begins a side of the book.</summary>
    /// <param name="context">The book.</param>
    /// <param name="binding">From left to right when the spine is at the left.</param>
    /// <param name="firstPage">How many pages are before it.</param>
    public PageMakeup(SectionContext context, Direction binding, int firstPage)
    {
        this.firstPage = firstPage;
        design = context.Design;
        furniture = new PageFurniture(context);
        this.binding = binding;
    }

    /// <summary>The pages so far.</summary>
    public ImmutableArray<Page> Pages => pages.ToImmutable();

    /// <summary>Where each anchor stands.</summary>
    public ImmutableSortedDictionary<string, Destination> Destinations => destinations.ToImmutable();

    /// <summary>The page map so far.</summary>
    public PageMap Map => new(breaks.ToImmutable(), folios.ToImmutable());

    /// <summary>Adds all sections; the first of the body begins on a recto.</summary>
    /// <param name="front">What is before the texts.</param>
    /// <param name="body">The texts and what follows them.</param>
    /// <param name="numbering">How their pages are numbered.</param>
    public void Add(IEnumerable<PagedSection> front, IEnumerable<PagedSection> body, FolioNumbering numbering)
    {
        prefix = numbering.Prefix;
        Add(front, numbering.Front, 1);
        if (pages.Count % 2 == 1)
            AddBlank(numbering.Front(pages.Count + 1));
        Add(body, numbering.Body, numbering.IsContinuous ? pages.Count + 1 : 1);
    }

    private void Add(IEnumerable<PagedSection> sections, Func<int, string> label, int number)
    {
        foreach (var paged in sections)
        {
            var (section, columns) = (paged.Section, paged.Columns);
            if (section.OpensOnRecto && pages.Count % 2 == 1)
                AddBlank(label(number++));
            var perPage = section.Columns;
            for (var column = 0; column < columns.Length; column += perPage)
            {
                AddPage(paged, columns.AsSpan(column, Math.Min(perPage, columns.Length - column)), column, label(number));
                number++;
            }
        }
    }

    private void AddBlank(string folio) => AddPage(folio, []);

    private void AddPage(string folio, ImmutableArray<PageItem> items) =>
        pages.Add(new Page(firstPage + pages.Count, prefix + folio, design.Page.Width, design.Page.Height, items));

    private void AddPage(PagedSection paged, ReadOnlySpan<ImmutableArray<Fragment>> columns, int column, string label)
    {
        var section = paged.Section;
        var isOpening = column == 0;
        var isRecto = pages.Count % 2 == 0;
        var items = ImmutableArray.CreateBuilder<PageItem>();
        if (isOpening)
            Name(section.Anchor, Pt.Zero, label);
        var left = LeftMargin(isRecto);
        var width = design.ColumnWidth(section.Columns);
        var top = isOpening ? paged.LeadRows : 0;
        if (isOpening)
        {
            foreach (var fragment in paged.Lead)
                AddFragment((GalleyBlock)section.Lead[fragment.Item], fragment, left, 0, items, label);
        }
        for (var i = 0; i < columns.Length; i++)
        {
            // Columns follow each other in the direction of the section's language.
            var place = section.Language.Direction == Direction.RightToLeft ? section.Columns - 1 - i : i;
            var x = left + (width + design.Gutter) * place;
            if (columns[i].IsEmpty)
                continue;
            var first = columns[i][0];
            if (first.Row > 0 && ((GalleyBlock)section.Items[first.Item]).ContinuedHead is { } head)
                AddFragment(head, new Fragment(first.Item, 0, 0, head.Settings[0].LineCount, 0, head.Settings[0].Rows), x, top, items, label);
            foreach (var fragment in columns[i])
                AddFragment((GalleyBlock)section.Items[fragment.Item], fragment, x, top, items, label);
        }
        AddBreak(section, columns, label);
        if (!paged.Notes.IsEmpty)
            AddNotes(paged.Notes[column], section.Language.Direction, left, items, label);
        if (section.ShowsFolios)
            items.AddRange(furniture.Compose(section, isOpening, isRecto, binding, left, label));
        AddPage(label, items.ToImmutable());
    }

    /// <summary>Footnotes stand on the last baseline of the page, below a rule where reading begins.</summary>
    private void AddNotes(ImmutableArray<NoteLine> notes, Direction direction, Pt left, ImmutableArray<PageItem>.Builder items, string label)
    {
        if (notes.IsEmpty)
            return;
        var height = design.NoteSpace.LineHeight;
        var first = design.BaselineOf(design.Rows - 1) - height * (notes.Length - 1);
        for (var i = 0; i < notes.Length; i++)
            AddLine(notes[i].Line, notes[i].Direction, left, first + height * i, items, label);
        var (width, above, weight) = design.NoteRule;
        items.Add(new Rule(direction == Direction.LeftToRight ? left : left + design.Measure - width, first - above, width, weight));
    }

    /// <summary>The spine is at the left of a recto in a book bound at the left, at its right in one bound at the right.</summary>
    private Pt LeftMargin(bool isRecto) =>
        isRecto == (binding == Direction.LeftToRight) ? design.Page.Inner : design.Page.Outer;

    private void AddFragment(GalleyBlock block, Fragment fragment, Pt x, int top, ImmutableArray<PageItem>.Builder items, string label)
    {
        var lines = block.Settings[fragment.Setting].Lines;
        for (var i = fragment.FirstLine; i < fragment.EndLine; i++)
        {
            // A solid block keeps its own line height and stands on its last row.
            var baseline = block.IsSolid
                ? design.BaselineOf(top + fragment.Row + fragment.Rows - 1) - block.LineHeight * (lines.Length - 1 - i)
                : design.BaselineOf(top + fragment.Row + i - fragment.FirstLine);
            AddLine(lines[i], block.Direction, x, baseline, items, label);
        }
    }

    private void AddLine(SetLine line, Direction direction, Pt x, Pt baseline, ImmutableArray<PageItem>.Builder items, string label)
    {
        items.Add(LinePlacement.Place(line, direction, x, baseline));
        foreach (var link in line.Links)
            items.Add(LinePlacement.Area(link, x, baseline, design.Leading));
        foreach (var anchor in line.Anchors)
            Name(anchor.Name, Pt.Max(Pt.Zero, baseline - design.Leading * 2), label);
    }

    private void Name(string anchor, Pt y, string label)
    {
        destinations[anchor] = new Destination(firstPage + pages.Count, y);
        folios[anchor] = label;
    }

    private void AddBreak(Section section, ReadOnlySpan<ImmutableArray<Fragment>> columns, string label)
    {
        foreach (var column in columns)
        {
            foreach (var fragment in column)
            {
                var block = (GalleyBlock)section.Items[fragment.Item];
                if (block.Origin is not { } origin)
                    continue;
                var offset = block.Settings[fragment.Setting].Lines[fragment.FirstLine].TextStart;
                breaks.Add(new PageBreak(label, origin.TextId, origin.BlockIndex, offset) { Label = prefix.Length > 0 ? prefix + label : null });
                return;
            }
        }
    }
}
