using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>Tells where the lines of a section stand on a page.</summary>
/// <param name="design">The look of the book.</param>
/// <param name="binding">From left to right when the spine is at the left.</param>
/// <param name="receive">Receives the lines in reading order.</param>
/// <param name="receiveRow">Receives the rows of columns that stand side by side, each before the line that stands on it.</param>
internal sealed class PageLines(BookDesign design, Direction binding, PageLines.Receiver receive, Action<ColumnRow>? receiveRow = null)
{
    /// <summary>Takes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="direction">The direction of its paragraph.</param>
    /// <param name="x">The left edge of its column on the page.</param>
    /// <param name="baseline">Its baseline on the page.</param>
    public delegate void Receiver(SetLine line, Direction direction, Pt x, Pt baseline);

    /// <summary>The spine is at the left of a recto in a book bound at the left, at its right in one bound at the right.</summary>
    public Pt LeftMargin(bool isRecto) =>
        isRecto == (binding == Direction.LeftToRight) ? design.Page.Inner : design.Page.Outer;

    /// <summary>Goes through the lines of a page, its footnotes last.</summary>
    /// <param name="page">The page; not a blank one.</param>
    /// <param name="paged">Its section.</param>
    public void Pass(PagePlan page, PagedSection paged)
    {
        var section = paged.Section;
        var left = LeftMargin(page.IsRecto);
        var width = design.ColumnWidth(section.Columns);
        var top = page.IsOpening ? paged.LeadRows : 0;
        if (page.IsOpening)
        {
            foreach (var fragment in paged.Lead)
                Pass((GalleyBlock)section.Lead[fragment.Item], fragment, left, 0, null);
        }
        var columns = paged.ColumnsFrom(page.Column);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].IsEmpty)
                continue;
            // Columns follow each other in the direction of the section's language.
            var place = section.Language.Direction == Direction.RightToLeft ? section.Columns - 1 - i : i;
            var x = left + (width + design.Gutter) * place;
            var first = columns[i][0];
            if (first.Row > 0 && ((GalleyBlock)section.Items[first.Item]).ContinuedHead is { } head)
                Pass(head, new Fragment(first.Item, 0, 0, head.Settings[0].LineCount, 0, head.Settings[0].Rows), x, top, section);
            for (var f = 0; f < columns[i].Length; f++)
            {
                var fragment = columns[i][f];
                if (f > 0)
                    PassRows(section, columns[i][f - 1].Row + columns[i][f - 1].Rows, fragment.Row, x, top);
                Pass((GalleyBlock)section.Items[fragment.Item], fragment, x, top, section);
            }
        }
        if (!paged.Notes.IsEmpty)
            PassNotes(paged.Notes[page.Column], left);
    }

    /// <summary>The baseline of the first of some lines of footnotes, which stand on the last baseline of the page.</summary>
    public Pt FirstNoteBaseline(int lines) => design.BaselineOf(design.Rows - 1) - design.NoteSpace.LineHeight * (lines - 1);

    private void Pass(GalleyBlock block, in Fragment fragment, Pt x, int top, Section? columns)
    {
        var lines = block.Settings[fragment.Setting].Lines;
        for (var i = fragment.FirstLine; i < fragment.EndLine; i++)
        {
            // A solid block keeps its own line height and stands on its last row.
            var baseline = block.IsSolid
                ? design.BaselineOf(top + fragment.Row + fragment.Rows - 1) - block.LineHeight * (lines.Length - 1 - i)
                : design.BaselineOf(top + fragment.Row + i - fragment.FirstLine);
            if (columns?.Columns > 1)
                receiveRow?.Invoke(RowOf(columns, x, baseline));
            receive(lines[i], block.Direction, x, baseline);
        }
    }

    /// <summary>Goes through rows of a column on which there is no line.</summary>
    private void PassRows(Section section, int row, int end, Pt x, int top)
    {
        for (; section.Columns > 1 && row < end; row++)
            receiveRow?.Invoke(RowOf(section, x, design.BaselineOf(top + row)));
    }

    private ColumnRow RowOf(Section section, Pt x, Pt baseline) => new(baseline, section.Language.Direction, x, design.ColumnWidth(section.Columns), design.Leading);

    private void PassNotes(ImmutableArray<NoteLine> notes, Pt left)
    {
        var first = FirstNoteBaseline(notes.Length);
        for (var i = 0; i < notes.Length; i++)
            receive(notes[i].Line, notes[i].Direction, left, first + design.NoteSpace.LineHeight * i);
    }
}
