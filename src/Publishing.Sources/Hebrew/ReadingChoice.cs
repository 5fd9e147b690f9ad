using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Chooses for each line of a stretch the reading that goes best with itself and with its neighbours (Viterbi's algorithm).</summary>
internal static class ReadingChoice
{
    /// <summary>The margin of a choice where there was nothing to choose.</summary>
    public const int Certain = 20 * JunctionModel.Unit;

    // What it takes for a blank line to part two lines. Much, since the model was taught which of two junctions is the better one and
    // not what none at all is worth; and before the last line of a paragraph a blank line is most often one that has slipped in.
    private const int Parting = 8 * JunctionModel.Unit;

    /// <summary>A reading chosen for a line.</summary>
    /// <param name="Reading">Its index.</param>
    /// <param name="Next">The index of the next best one, or -1.</param>
    /// <param name="Margin">By how much the next best is worse, in units of <see cref="JunctionModel.Unit"/>.</param>
    public readonly record struct Choice(int Reading, int Next, int Margin);

    /// <summary>Chooses a reading for each line.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isParted">For each line whether a blank line stands before it.</param>
    /// <param name="junctions">How well words stand side by side.</param>
    public static ImmutableArray<Choice> Choose(IReadOnlyList<LineReadings> lines, IReadOnlyList<bool> isParted, Junctions junctions)
    {
        var forward = new int[lines.Count][];
        var edges = new int[lines.Count][,];
        for (var i = 0; i < lines.Count; i++)
        {
            var count = lines[i].Splits.Length;
            forward[i] = [.. lines[i].Inner];
            edges[i] = i == 0 ? new int[0, 0] : Between(lines[i - 1], lines[i], isParted[i], junctions);
            for (var r = 0; r < count; r++)
                forward[i][r] += i == 0 ? Start(lines[0], r, junctions) : BestBefore(forward[i - 1], edges[i], r);
        }
        var backward = new int[lines.Count][];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            backward[i] = new int[lines[i].Splits.Length];
            for (var r = 0; r < backward[i].Length; r++)
                backward[i][r] = i + 1 == lines.Count ? End(lines[i], r, junctions) : BestBehind(backward[i + 1], lines[i + 1].Inner, edges[i + 1], r);
        }
        var chosen = ImmutableArray.CreateBuilder<Choice>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            chosen.Add(Best(forward[i], backward[i]));
        return chosen.MoveToImmutable();
    }

    /// <summary>The weight of the junction between a reading of a line and a reading of the next.</summary>
    public static int Between(LineReadings before, int reading, LineReadings after, int next, bool isParted, Junctions junctions) =>
        Between(before.EndOf(reading), after.StartOf(next), isParted, junctions);

    private static int Between(ReadOnlySpan<JunctionWord> end, ReadOnlySpan<JunctionWord> start, bool isParted, Junctions junctions)
    {
        var joined = junctions.Score(end, start);
        return isParted ? Math.Max(joined, junctions.Score(end, []) + junctions.Score([], start) - Parting) : joined;
    }

    private static int[,] Between(LineReadings before, LineReadings after, bool isParted, Junctions junctions)
    {
        var weights = new int[before.Splits.Length, after.Splits.Length];
        // Between two lines in order there is nothing to choose.
        if (weights.Length == 1)
            return weights;
        var starts = new JunctionWord[weights.GetLength(1)][];
        for (var r = 0; r < starts.Length; r++)
            starts[r] = after.StartOf(r);
        for (var p = 0; p < weights.GetLength(0); p++)
        {
            var end = before.EndOf(p);
            for (var r = 0; r < starts.Length; r++)
                weights[p, r] = Between(end, starts[r], isParted, junctions);
        }
        return weights;
    }

    private static int Start(LineReadings line, int reading, Junctions junctions) => line.Splits.Length == 1 ? 0 : junctions.Score([], line.StartOf(reading));

    private static int End(LineReadings line, int reading, Junctions junctions) => line.Splits.Length == 1 ? 0 : junctions.Score(line.EndOf(reading), []);

    private static int BestBefore(int[] forward, int[,] edges, int reading)
    {
        var best = int.MinValue;
        for (var p = 0; p < forward.Length; p++)
            best = Math.Max(best, forward[p] + edges[p, reading]);
        return best;
    }

    private static int BestBehind(int[] backward, int[] inner, int[,] edges, int reading)
    {
        var best = int.MinValue;
        for (var n = 0; n < backward.Length; n++)
            best = Math.Max(best, backward[n] + inner[n] + edges[reading, n]);
        return best;
    }

    private static Choice Best(int[] forward, int[] backward)
    {
        var (best, next) = (0, -1);
        for (var r = 1; r < forward.Length; r++)
        {
            if (forward[r] + backward[r] > forward[best] + backward[best])
                (best, next) = (r, best);
            else if (next < 0 || forward[r] + backward[r] > forward[next] + backward[next])
                next = r;
        }
        return new Choice(best, next, next < 0 ? Certain : forward[best] + backward[best] - forward[next] - backward[next]);
    }
}
