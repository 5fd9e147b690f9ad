using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Makeup;

/// <summary>Puts lines, links, footnotes and furniture on a planned page. For one thread at a time.</summary>
internal sealed class PageAssembly
{
    private readonly BookDesign design;
    private readonly Direction binding;
    private readonly PageFurniture furniture;
    private readonly PageLines lines;
    private readonly ImmutableArray<PageItem>.Builder items = ImmutableArray.CreateBuilder<PageItem>();

    /// <summary>Begins with the pages of a side of the book.</summary>
    /// <param name="design">The look of the book.</param>
    /// <param name="furniture">Heads and folios.</param>
    /// <param name="binding">From left to right when the spine is at the left.</param>
    public PageAssembly(BookDesign design, PageFurniture furniture, Direction binding)
    {
        this.design = design;
        this.binding = binding;
        this.furniture = furniture;
        lines = new PageLines(design, binding, AddLine, items.Add);
    }

    /// <summary>Puts a page together.</summary>
    public ImmutableArray<PageItem> Assemble(PagePlan plan)
    {
        items.Clear();
        if (plan.Paged is { } paged)
        {
            var left = lines.LeftMargin(plan.IsRecto);
            lines.Pass(plan, paged);
            if (!paged.Notes.IsEmpty)
                AddNoteRule(paged.Notes[plan.Column].Length, paged.Section.Language.Direction, left);
            if (paged.Section.ShowsFolios)
                items.AddRange(furniture.Compose(paged.Section, plan, binding, left));
        }
        return items.ToImmutable();
    }

    private void AddLine(SetLine line, Direction direction, Pt x, Pt baseline)
    {
        items.Add(LinePlacement.Place(line, direction, x, baseline));
        foreach (var link in line.Links)
            items.Add(LinePlacement.Area(link, x, baseline, design.Leading));
    }

    /// <summary>Footnotes stand below a rule where reading begins.</summary>
    private void AddNoteRule(int noteLines, Direction direction, Pt left)
    {
        if (noteLines == 0)
            return;
        var (width, above, weight) = design.NoteRule;
        items.Add(new Rule(direction == Direction.LeftToRight ? left : left + design.Measure - width, lines.FirstNoteBaseline(noteLines) - above, width, weight));
    }
}
