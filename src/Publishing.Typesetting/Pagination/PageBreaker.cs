using System.Buffers;
using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;

namespace Publishing.Typesetting.Pagination;

/// <summary>The state of one run of <see cref="PageBreaking"/>: the cheapest known way to each place where a page may begin.</summary>
/// <remarks>
/// What costs more than a limit is not followed. Costs only grow along the way, so that a way found below the limit is
/// the cheapest of all; where there is none, the limit is raised. Good galleys are done in the first rounds, which
/// look at few pages.
/// </remarks>
internal sealed class PageBreaker
{
    private const long Unreachable = long.MaxValue / 4;

    /// <summary>The first limit: the cost of some paragraphs a line longer or shorter, but not of a page that ends short.</summary>
    private const long FirstLimit = 100_000;

    private const long LimitGrowth = 16;

    private readonly ImmutableArray<GalleyItem> items;
    private readonly PageHeights heights;
    private readonly bool spacesGiveWay;

    /// <summary>The starts in the order of the galley; see <see cref="SlotOf"/>.</summary>
    private PageStart[] starts = [];

    private readonly int startCount;

    /// <summary>The number of items up to the last block; what white space follows it has nothing to part.</summary>
    private readonly int itemCount;

    /// <summary>The first start of each item.</summary>
    private readonly int[] slots;

    /// <summary>The cheapest way to each row of the page being filled, and the same after the item at hand.</summary>
    private long[] costs, next;

    /// <summary>The number of the page being filled, counted no further than heights differ, and its rows.</summary>
    private int number, rows;

    /// <summary>The lines of footnotes on the page being filled, so far; <see cref="rows"/> is what they leave.</summary>
    private int noteLines;

    private long limit;
    private PageEnd finish;
    private long finishCost = Unreachable;

    public PageBreaker(ImmutableArray<GalleyItem> items, PageHeights heights, bool spacesGiveWay)
    {
        this.items = items;
        this.heights = heights;
        this.spacesGiveWay = spacesGiveWay;
        slots = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
            slots[i + 1] = slots[i] + SlotsOf(items[i]) * (heights.FirstCount + 1);
        startCount = slots[^1];
        itemCount = items.Length;
        while (itemCount > 0 && items[itemCount - 1] is GalleySpace)
            itemCount--;
        costs = new long[Math.Max(heights.Rows, heights.FirstRows) + 1];
        next = new long[costs.Length];
    }

    public ImmutableArray<ImmutableArray<Fragment>> Run()
    {
        starts = ArrayPool<PageStart>.Shared.Rent(startCount);
        try
        {
            for (limit = FirstLimit; limit < Unreachable; limit *= LimitGrowth)
            {
                Sweep();
                if (finishCost < Unreachable)
                    return Trace();
            }
            throw new InvalidOperationException("Every galley has an end.");
        }
        finally
        {
            ArrayPool<PageStart>.Shared.Return(starts);
        }
    }

    /// <summary>Fills pages from all starts that are reached, in the order of the galley.</summary>
    private void Sweep()
    {
        foreach (ref var start in starts.AsSpan(0, startCount))
            start.Cost = Unreachable;
        number = -1;
        Reach(NextBlock(0), 0, -1, 0, 0, new PageEnd(-1, 0, 0, -1, 0));
        for (var slot = 0; slot < startCount; slot++)
        {
            if (starts[slot].Cost < Unreachable)
                Scan(slot, itemCount - 1, []);
        }
    }

    /// <summary>Fills a page from a start and records every place where it may end.</summary>
    /// <param name="index">The start.</param>
    /// <param name="last">The last item to look at.</param>
    /// <param name="trail">Receives, for each item, how each row was reached, and then no ends are recorded; empty when it is not needed.</param>
    private void Scan(int index, int last, Span<Step> trail)
    {
        var start = starts[index];
        number = start.Number;
        noteLines = start.NoteLines;
        rows = heights.RowsOf(number, noteLines);
        Forget(costs);
        costs[HeadRowsOf(items[start.Item])] = start.Cost;
        for (var i = start.Item; i <= last; i++)
        {
            var steps = trail.IsEmpty ? [] : trail.Slice((i - start.Item) * costs.Length, costs.Length);
            var reached = items[i] switch
            {
                GalleySpace space => Skip(space, i == start.Item, steps),
                GalleyBlock block => Place(index, i, block, i == start.Item ? start : default, steps),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            if (!reached)
                return;
        }
    }

    /// <summary>The rows that the repeated head of an entry takes at the head of a page; 0 where there is no room for more.</summary>
    private int HeadRowsOf(GalleyItem first) =>
        first is GalleyBlock { ContinuedHead.Settings: [var head, ..] } && head.Rows < rows ? head.Rows : 0;

    private bool Skip(GalleySpace space, bool isFirst, Span<Step> steps)
    {
        // A space at the head of a page vanishes unless it is part of the design (the sink of a chapter).
        var height = isFirst && !space.IsRigid ? 0 : space.Rows;
        Forget(next);
        Leave(height, 0, steps);
        // Below the sink of a chapter there may be no room for all of a long title.
        for (var given = 1; isFirst && given <= height; given++)
            Leave(height - given, PageCosts.SinkGivesWay(given), steps);
        if (spacesGiveWay && height > 0 && !space.IsRigid)
        {
            // It is at most doubled, and never closed.
            for (var given = 1; given <= Math.Min(PageCosts.MostSpaceGiven, height); given++)
            {
                Leave(height + given, PageCosts.Space(height, given), steps);
                if (given < height)
                    Leave(height - given, PageCosts.Space(height, given), steps);
            }
        }
        (costs, next) = (next, costs);
        foreach (var cost in costs.AsSpan(0, rows + 1))
        {
            if (cost <= limit)
                return true;
        }
        return false;
    }

    private static void Forget(long[] ways)
    {
        foreach (ref var cost in ways.AsSpan())
            cost = Unreachable;
    }

    /// <summary>Leaves rows white below each row that was reached.</summary>
    private void Leave(int height, long cost, Span<Step> steps)
    {
        for (var row = height; row <= rows; row++)
        {
            if (costs[row - height] + cost >= Math.Min(next[row], limit + 1))
                continue;
            next[row] = costs[row - height] + cost;
            if (!steps.IsEmpty)
                steps[row] = new Step(row - height, -1);
        }
    }

    private bool Place(int page, int item, GalleyBlock block, PageStart start, Span<Step> steps)
    {
        var record = steps.IsEmpty;
        Forget(next);
        var withNotes = noteLines + block.NoteLinesIn(start.Line, block.Notes.Length);
        var left = heights.RowsOf(number, withNotes);
        for (var s = 0; s < block.Settings.Length; s++)
        {
            if (start.Line > 0 && s != start.Setting)
                continue;
            var setting = block.Settings[s];
            var isTooTall = block.IsSolid && setting.Rows > left;
            for (var row = 0; row <= rows; row++)
            {
                // A block that no page has room for is cut where the page ends.
                var height = isTooTall ? Math.Max(left - row, 1) : block.IsSolid ? setting.Rows : setting.LineCount - start.Line;
                var cost = (start.Line > 0 ? 0 : setting.Cost) + (isTooTall ? (setting.Rows - height) * PageCosts.RowCut : 0);
                if (costs[row] + cost > limit)
                    continue;
                if (row + height <= left && costs[row] + cost < next[row + height])
                {
                    next[row + height] = costs[row] + cost;
                    if (!record)
                        steps[row + height] = new Step(row, s);
                }
                if (record && !block.IsSolid && !block.Notes.IsEmpty)
                    DivideAmongNotes(page, item, block, start.Line, row, costs[row] + cost);
                else if (record && !block.IsSolid)
                    Divide(page, item, block, s, start.Line, row, costs[row] + cost);
            }
        }
        (costs, next) = (next, costs);
        (noteLines, rows) = (withNotes, left);
        var any = false;
        for (var row = 0; row <= rows; row++)
        {
            if (costs[row] >= Unreachable)
                continue;
            any = true;
            if (record)
                EndAfter(page, item, block, row, costs[row]);
        }
        return any;
    }

    /// <summary>Ends the page inside a paragraph.</summary>
    private void Divide(int page, int item, GalleyBlock block, int setting, int firstLine, int row, long cost)
    {
        var lines = block.Settings[setting].LineCount;
        for (var missing = 0; missing <= 2; missing++)
        {
            var taken = rows - row - missing;
            var line = firstLine + taken;
            if (taken <= 0 || line >= lines)
                continue;
            Reach(item, line, setting, cost + PageCosts.Short(missing) + Lonely(line, lines), noteLines, new PageEnd(page, item, row + taken, setting, line));
        }
    }

    /// <summary>Ends the page inside a paragraph whose lines bring footnotes with them: each line leaves less room for the next.</summary>
    private void DivideAmongNotes(int page, int item, GalleyBlock block, int firstLine, int row, long cost)
    {
        var lines = block.Settings[0].LineCount;
        var notes = noteLines;
        var free = 0;
        for (var line = firstLine + 1; line <= lines; line++)
        {
            var before = (Free: free, Notes: notes);
            notes += block.NoteLinesIn(line - 1, line);
            free = heights.RowsOf(number, notes) - row - (line - firstLine);
            if (free < 0)
            {
                // The line before is the last one that has room for all of its notes.
                if (line - 1 > firstLine && before.Free > 2)
                    End(line - 1, before.Free, before.Notes);
                if (line < lines)
                    DivideNote(page, item, block, firstLine, line, row, notes, cost);
                return;
            }
            if (free <= 2 && line < lines)
                End(line, free, notes);
        }

        void End(int line, int missing, int noteLinesThere) =>
            Reach(item, line, 0, cost + PageCosts.Short(missing) + Lonely(line, lines), noteLinesThere, new PageEnd(page, item, row + line - firstLine, 0, line));
    }

    /// <summary>Ends the page behind a line whose last note has room for some of its lines, two at least here and there.</summary>
    private void DivideNote(int page, int item, GalleyBlock block, int firstLine, int line, int row, int notes, long cost)
    {
        var room = heights.RowsOf(number) - row - (line - firstLine);
        var shown = Math.Min(heights.Notes!.Value.LinesIn(Math.Max(0, room)), heights.MostNoteLines);
        var last = block.Notes[line - 1].Length;
        if (shown < notes - last + 2 || notes - shown < 2)
            return;
        var end = new PageEnd(page, item, row + line - firstLine, 0, line);
        Reach(item, line, 0, cost + PageCosts.NoteDivided + Lonely(line, block.Settings[0].LineCount), heights.MostNoteLines, end, notes - shown);
    }

    private static long Lonely(int line, int lines) => ((line == 1 ? 1 : 0) + (lines - line == 1 ? 1 : 0)) * PageCosts.WidowOrOrphan;

    /// <summary>Ends the page, or the galley, after a whole block.</summary>
    private void EndAfter(int page, int item, GalleyBlock block, int row, long cost)
    {
        var end = new PageEnd(page, item, row, -1, 0);
        var following = NextBlock(item + 1);
        if (following < itemCount)
        {
            Reach(following, 0, -1, cost + PageCosts.Short(rows - row) + (block.KeepsWithNext ? PageCosts.KeepBroken : 0), noteLines, end);
            return;
        }
        if (starts[page].From.Page >= 0)
            cost += PageCosts.LastPage(row);
        if (cost <= limit && cost < finishCost)
            (finish, finishCost) = (end, cost);
    }

    /// <summary>Takes a place as one where a page may begin.</summary>
    /// <param name="item">The item.</param>
    /// <param name="line">The line of it.</param>
    /// <param name="setting">The setting that the line is of, or -1.</param>
    /// <param name="cost">The cost of all pages before.</param>
    /// <param name="notes">The lines of footnotes on the page before; those above the most are left to this one.</param>
    /// <param name="from">The end of the page before.</param>
    /// <param name="waiting">The lines of footnotes that are left to this page besides.</param>
    private void Reach(int item, int line, int setting, long cost, int notes, PageEnd from, int waiting = 0)
    {
        var excess = heights.Notes is null ? 0 : Math.Max(0, notes - heights.MostNoteLines);
        if (excess > 0)
            cost += PageCosts.NoteDivided;
        if (cost > limit)
            return;
        var page = Math.Min(number + 1, heights.FirstCount);
        ref var start = ref starts[SlotOf(item, line, setting, page)];
        if (cost < start.Cost)
            start = new PageStart(item, line, setting, page, cost, from, waiting + excess);
    }

    /// <summary>The place of a start: starts are ordered by item, line, setting and page, so that every page goes from a lower to a higher one.</summary>
    private int SlotOf(int item, int line, int setting, int page)
    {
        var settings = items[item] is GalleyBlock block ? block.Settings.Length : 1;
        return slots[item] + (line * settings + Math.Max(setting, 0)) * (heights.FirstCount + 1) + page;
    }

    private static int SlotsOf(GalleyItem item)
    {
        if (item is not GalleyBlock { IsSolid: false } block)
            return 1;
        var most = 0;
        foreach (var setting in block.Settings)
            most = Math.Max(most, setting.LineCount);
        return block.Settings.Length * most;
    }

    private int NextBlock(int item)
    {
        while (item < itemCount && items[item] is GalleySpace { IsRigid: false })
            item++;
        return item;
    }

    private ImmutableArray<ImmutableArray<Fragment>> Trace()
    {
        var pages = new List<ImmutableArray<Fragment>>();
        for (var end = finish; end.Page >= 0; end = starts[end.Page].From)
            pages.Add(TracePage(end));
        pages.Reverse();
        return [.. pages];
    }

    private ImmutableArray<Fragment> TracePage(PageEnd end)
    {
        var start = starts[end.Page];
        var trail = ArrayPool<Step>.Shared.Rent((end.Item - start.Item + 1) * costs.Length);
        try
        {
            Scan(end.Page, end.Item, trail);
            return TracePage(start, end, trail);
        }
        finally
        {
            ArrayPool<Step>.Shared.Return(trail);
        }
    }

    private ImmutableArray<Fragment> TracePage(in PageStart start, PageEnd end, ReadOnlySpan<Step> trail)
    {
        var fragments = new List<Fragment>(end.Item - start.Item + 1);
        var row = end.Row;
        for (var i = end.Item; i >= start.Item; i--)
        {
            var firstLine = i == start.Item ? start.Line : 0;
            if (i == end.Item && end.Line > 0)
            {
                var taken = end.Line - firstLine;
                row -= taken;
                fragments.Add(new Fragment(i, end.Setting, firstLine, end.Line, row, taken));
                continue;
            }
            var step = trail[(i - start.Item) * costs.Length + row];
            if (items[i] is GalleyBlock block)
                fragments.Add(new Fragment(i, step.Setting, firstLine, block.Settings[step.Setting].LineCount, step.From, row - step.From));
            row = step.From;
        }
        fragments.Reverse();
        return [.. fragments];
    }

    private record struct PageStart(int Item, int Line, int Setting, int Number, long Cost, PageEnd From, int NoteLines);

    private readonly record struct PageEnd(int Page, int Item, int Row, int Setting, int Line);

    private readonly record struct Step(int From, int Setting);
}
