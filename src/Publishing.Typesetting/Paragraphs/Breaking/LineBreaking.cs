namespace Publishing.Typesetting.Paragraphs.Breaking;

/// <summary>Divides a paragraph into lines of least total demerits.</summary>
/// <remarks>Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981), 1119–1184.</remarks>
internal sealed class LineBreaking
{
    /// <summary>Classes of lines that end at one breakpoint: fitness, and whether a line before it ended in a hyphen too.</summary>
    private const int ClassCount = 8;

    private Node[] nodes = new Node[64];
    private int nodeCount;
    private int[] active = new int[64];
    private int activeCount;

    /// <summary>The best ways to the breakpoint at hand, by number of lines and class; all empty between breakpoints.</summary>
    private Candidate[] candidates = [];
    private int firstLine;
    private int lastLine;

    /// <summary>A breakpoint as the end of the best way to it in its class.</summary>
    private readonly record struct Node(int Breakpoint, int Before, int Line, Fitness Fitness, byte Hyphens, long Demerits, long WidthAfter, long GlueAfter);

    private readonly record struct Candidate(long Demerits, int Before)
    {
        public static Candidate None => new(long.MaxValue, -1);
    }

    /// <summary>Chooses the line ends.</summary>
    /// <param name="breakpoints">The places, in order: the first is the paragraph's start, the last its end, which is forced.</param>
    /// <param name="flexibility">How lines give way.</param>
    /// <param name="tolerance">The greatest badness of a line.</param>
    /// <param name="mustSucceed">Whether to go on with a line that is too wide where nothing else is left.</param>
    /// <param name="wantedLines">How many lines are wanted, or 0 for as many as are best.</param>
    /// <param name="ends">Receives the indexes of the chosen breakpoints, without the start.</param>
    /// <returns>The demerits, or −1 when there is no way within the tolerance.</returns>
    public long Break(ReadOnlySpan<Breakpoint> breakpoints, in Flexibility flexibility, int tolerance, bool mustSucceed, int wantedLines, List<int> ends)
    {
        ends.Clear();
        nodeCount = activeCount = 0;
        Add(new Node(0, -1, 0, Fitness.Decent, 0, 0, breakpoints[0].WidthAfter, breakpoints[0].GlueAfter));
        firstLine = lastLine = 0;
        for (var i = 1; i < breakpoints.Length; i++)
        {
            var farthest = active[activeCount - 1];
            TryBreak(i, breakpoints, flexibility, tolerance, byLine: wantedLines != 0);
            if (activeCount > 0)
                continue;
            if (!mustSucceed)
                return -1;
            i = nodes[farthest].Breakpoint + 1;
            AddOverfull(i, breakpoints[i], farthest);
        }
        var chosen = Choose(wantedLines);
        for (var node = chosen; nodes[node].Before >= 0; node = nodes[node].Before)
            ends.Add(nodes[node].Breakpoint);
        ends.Reverse();
        return nodes[chosen].Demerits;
    }

    /// <summary>The least demerits of the paragraph in a number of lines, once it was broken for some wanted number; −1 where that cannot be.</summary>
    public long DemeritsOf(int lines)
    {
        var least = -1L;
        foreach (var a in active.AsSpan(0, activeCount))
        {
            if (nodes[a].Line == lines && (least < 0 || nodes[a].Demerits < least))
                least = nodes[a].Demerits;
        }
        return least;
    }

    /// <summary>Finds the best ways to a breakpoint from the active nodes, and drops the nodes that it is too far from.</summary>
    private void TryBreak(int index, ReadOnlySpan<Breakpoint> breakpoints, in Flexibility flexibility, int tolerance, bool byLine)
    {
        ref readonly var end = ref breakpoints[index];
        var isEnd = index == breakpoints.Length - 1;
        var lineCount = byLine ? lastLine - firstLine + 1 : 1;
        Reserve(lineCount * ClassCount);
        var found = false;
        var kept = 0;
        for (var i = 0; i < activeCount; i++)
        {
            var a = active[i];
            ref readonly var from = ref nodes[a];
            var natural = end.WidthBefore - from.WidthAfter;
            var glue = end.GlueBefore - from.GlueAfter;
            if (end.Kind != BreakKind.Forced && flexibility.IsFarShort(natural, glue, tolerance))
            {
                active[kept++] = a;
                continue;
            }
            var (badness, fitness) = flexibility.Assess(natural, glue, end.Kind);
            if (badness <= tolerance)
            {
                found = true;
                var isShortLast = isEnd && from.Line > 0 && natural < flexibility.ShortestLast;
                var total = from.Demerits + Demerits.Of(badness, fitness, end, from.Fitness, from.Hyphens, isShortLast);
                Offer(byLine ? from.Line - firstLine : 0, fitness, end.Kind == BreakKind.Hyphen && from.Hyphens > 0, total, a);
            }
            if (end.Kind != BreakKind.Forced && (badness != Badness.Overfull || !IsBeyond(end, from, flexibility)))
                active[kept++] = a;
        }
        var isChanged = found || kept < activeCount;
        activeCount = kept;
        if (found)
            Activate(index, end, lineCount);
        if (byLine && isChanged)
            MeasureLines();
    }

    /// <summary>Whether no later breakpoint can end a line from this node: even what stands before the word at the breakpoint is too wide.</summary>
    private static bool IsBeyond(in Breakpoint end, in Node from, in Flexibility flexibility) =>
        flexibility.IsOverfull(end.Floor - from.WidthAfter, end.GlueBefore - from.GlueAfter);

    private void Reserve(int count)
    {
        if (candidates.Length >= count)
            return;
        candidates = new Candidate[count * 2];
        foreach (ref var candidate in candidates.AsSpan())
            candidate = Candidate.None;
    }

    private void Offer(int line, Fitness fitness, bool followsHyphen, long demerits, int before)
    {
        ref var candidate = ref candidates[line * ClassCount + (followsHyphen ? ClassCount / 2 : 0) + (int)fitness];
        if (demerits < candidate.Demerits)
            candidate = new Candidate(demerits, before);
    }

    /// <summary>Makes a node of each class's best way, unless another class is so much better that the class cannot matter.</summary>
    private void Activate(int index, in Breakpoint end, int lineCount)
    {
        for (var group = 0; group < lineCount * 2; group++)
        {
            var classes = candidates.AsSpan(group * ClassCount / 2, ClassCount / 2);
            var least = long.MaxValue;
            foreach (var candidate in classes)
                least = Math.Min(least, candidate.Demerits);
            if (least == long.MaxValue)
                continue;
            for (var fitness = 0; fitness < classes.Length; fitness++)
            {
                if (classes[fitness].Before >= 0 && classes[fitness].Demerits - Demerits.Contrast <= least)
                    Add(index, end, classes[fitness], (Fitness)fitness);
                classes[fitness] = Candidate.None;
            }
        }
    }

    /// <summary>Goes on with the shortest line from a node where even that is too wide.</summary>
    private void AddOverfull(int index, in Breakpoint end, int before)
    {
        Add(index, end, new Candidate(nodes[before].Demerits + Demerits.OverfullLine, before), Fitness.Tight);
        MeasureLines();
    }

    private void Add(int index, in Breakpoint end, Candidate way, Fitness fitness)
    {
        ref readonly var before = ref nodes[way.Before];
        var hyphens = end.Kind == BreakKind.Hyphen ? Math.Min(before.Hyphens + 1, Demerits.LongestHyphenRun) : 0;
        Add(new Node(index, way.Before, before.Line + 1, fitness, (byte)hyphens, way.Demerits, end.WidthAfter, end.GlueAfter));
    }

    private void Add(in Node node)
    {
        if (nodeCount == nodes.Length)
            Array.Resize(ref nodes, nodeCount * 2);
        if (activeCount == active.Length)
            Array.Resize(ref active, activeCount * 2);
        active[activeCount++] = nodeCount;
        nodes[nodeCount++] = node;
    }

    private void MeasureLines()
    {
        firstLine = int.MaxValue;
        lastLine = 0;
        foreach (var a in active.AsSpan(0, activeCount))
        {
            firstLine = Math.Min(firstLine, nodes[a].Line);
            lastLine = Math.Max(lastLine, nodes[a].Line);
        }
    }

    /// <summary>The best way to the end, or the best of those whose number of lines is nearest to the one wanted.</summary>
    private int Choose(int wantedLines)
    {
        var chosen = active[0];
        foreach (var a in active.AsSpan(0, activeCount))
        {
            var distance = wantedLines == 0 ? 0 : Math.Abs(nodes[a].Line - wantedLines) - Math.Abs(nodes[chosen].Line - wantedLines);
            if (distance < 0 || (distance == 0 && nodes[a].Demerits < nodes[chosen].Demerits))
                chosen = a;
        }
        return chosen;
    }
}
