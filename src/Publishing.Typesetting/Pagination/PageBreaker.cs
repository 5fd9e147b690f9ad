using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;

namespace Publishing.Typesetting.Pagination;

/// <summary>The state of one run of <see cref="PageBreaking"/>: the cheapest known way to each place where a page may begin.</summary>
internal sealed class PageBreaker(ImmutableArray<GalleyItem> items, PageHeights heights)
{
    private const long Unreachable = long.MaxValue / 4;

    private readonly List<PageStart> starts = [];
    private readonly Dictionary<(int Item, int Line, int Setting, int Page), int> startAt = [];
    private readonly PriorityQueue<int, (int Item, int Line, int Setting, int Page)> open = new();
    private PageEnd? finish;

    /// <summary>The number of the page being filled, counted no further than heights differ, and its rows.</summary>
    private int number, rows;

    public ImmutableArray<ImmutableArray<Fragment>> Run()
    {
        number = -1;
        Reach(NextBlock(0), 0, -1, 0, default);
        while (open.TryDequeue(out var start, out _))
            Scan(start, null);
        return Trace();
    }

    /// <summary>Fills a page from a start and records every place where it may end.</summary>
    /// <param name="index">The start.</param>
    /// <param name="trail">Receives, for each item, how each row was reached; null when it is not needed.</param>
    private void Scan(int index, List<Step[]>? trail)
    {
        var start = starts[index];
        number = start.Number;
        rows = heights.RowsOf(number);
        var costs = new long[rows + 1];
        Array.Fill(costs, Unreachable);
        costs[0] = start.Cost;
        for (var i = start.Item; i < items.Length; i++)
        {
            var steps = trail is null ? null : new Step[rows + 1];
            var reached = items[i] switch
            {
                GalleySpace space => Skip(space, i == start.Item, costs, steps),
                GalleyBlock block => Place(index, i, block, i == start.Item ? start : default, costs, steps, trail is null),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            trail?.Add(steps!);
            if (!reached)
                return;
        }
    }

    private bool Skip(GalleySpace space, bool isFirst, long[] costs, Step[]? steps)
    {
        // A space at the head of a page vanishes unless it is part of the design (the sink of a chapter).
        var height = isFirst && !space.IsRigid ? 0 : space.Rows;
        var any = false;
        for (var row = rows; row >= 0; row--)
        {
            var from = row - height;
            costs[row] = from >= 0 ? costs[from] : Unreachable;
            any |= costs[row] < Unreachable;
            if (steps is not null)
                steps[row] = new Step(from, -1);
        }
        return any;
    }

    private bool Place(int page, int item, GalleyBlock block, PageStart start, long[] costs, Step[]? steps, bool record)
    {
        var next = new long[rows + 1];
        Array.Fill(next, Unreachable);
        for (var s = 0; s < block.Settings.Length; s++)
        {
            if (start.Line > 0 && s != start.Setting)
                continue;
            var setting = block.Settings[s];
            var height = block.IsSolid ? Math.Min(setting.Rows, rows) : setting.Lines.Length - start.Line;
            var cost = (start.Line > 0 ? 0 : setting.Cost) + (block.IsSolid && setting.Rows > rows ? PageCosts.SolidTooTall : 0);
            for (var row = 0; row <= rows; row++)
            {
                if (costs[row] >= Unreachable)
                    continue;
                if (row + height <= rows && costs[row] + cost < next[row + height])
                {
                    next[row + height] = costs[row] + cost;
                    if (steps is not null)
                        steps[row + height] = new Step(row, s);
                }
                if (record && !block.IsSolid)
                    Divide(page, item, block, s, start.Line, row, costs[row] + cost);
            }
        }
        next.CopyTo(costs, 0);
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
        var lines = block.Settings[setting].Lines.Length;
        for (var missing = 0; missing <= 2; missing++)
        {
            var taken = rows - row - missing;
            var line = firstLine + taken;
            if (taken <= 0 || line >= lines)
                continue;
            var lonely = (line == 1 ? 1 : 0) + (lines - line == 1 ? 1 : 0);
            Reach(item, line, setting, cost + PageCosts.Short(missing) + lonely * PageCosts.WidowOrOrphan, new PageEnd(page, item, row + taken, setting, line));
        }
    }

    /// <summary>Ends the page, or the galley, after a whole block.</summary>
    private void EndAfter(int page, int item, GalleyBlock block, int row, long cost)
    {
        var end = new PageEnd(page, item, row, -1, 0) { Cost = cost };
        var next = NextBlock(item + 1);
        if (next < items.Length)
        {
            Reach(next, 0, -1, cost + PageCosts.Short(rows - row) + (block.KeepsWithNext ? PageCosts.KeepBroken : 0), end);
            return;
        }
        end = end with { Cost = cost + PageCosts.LastPage(row) };
        if (finish is null || end.Cost < finish.Value.Cost)
            finish = end;
    }

    private void Reach(int item, int line, int setting, long cost, PageEnd from)
    {
        var next = Math.Min(number + 1, heights.FirstCount);
        var key = (item, line, setting, next);
        if (!startAt.TryGetValue(key, out var index))
        {
            startAt.Add(key, starts.Count);
            open.Enqueue(starts.Count, key);
            starts.Add(new PageStart(item, line, setting, next, cost, from));
        }
        else if (cost < starts[index].Cost)
        {
            starts[index] = new PageStart(item, line, setting, next, cost, from);
        }
    }

    private int NextBlock(int item)
    {
        while (item < items.Length && items[item] is GalleySpace { IsRigid: false })
            item++;
        return item;
    }

    private ImmutableArray<ImmutableArray<Fragment>> Trace()
    {
        var pages = new List<ImmutableArray<Fragment>>();
        var end = finish ?? throw new InvalidOperationException("Every galley has an end.");
        while (true)
        {
            pages.Add(TracePage(end));
            var start = starts[end.Page];
            if (start.From.Page == end.Page)
                break;
            end = start.From;
        }
        pages.Reverse();
        return [.. pages];
    }

    private ImmutableArray<Fragment> TracePage(PageEnd end)
    {
        var start = starts[end.Page];
        var trail = new List<Step[]>();
        Scan(end.Page, trail);
        var fragments = new List<Fragment>();
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
            var step = trail[i - start.Item][row];
            if (items[i] is GalleyBlock block)
                fragments.Add(new Fragment(i, step.Setting, firstLine, block.Settings[step.Setting].Lines.Length, step.From, row - step.From));
            row = step.From;
        }
        fragments.Reverse();
        return [.. fragments];
    }

    private readonly record struct PageStart(int Item, int Line, int Setting, int Number, long Cost, PageEnd From);

    private readonly record struct PageEnd(int Page, int Item, int Row, int Setting, int Line)
    {
        public long Cost { get; init; }
    }

    private readonly record struct Step(int From, int Setting);
}
