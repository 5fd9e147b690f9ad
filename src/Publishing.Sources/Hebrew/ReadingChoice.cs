using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Chooses for each line of a stretch the reading that goes best with itself and with its neighbours (Viterbi's algorithm).</summary>
internal static class ReadingChoice
{
    // Nothing is known to be better or worse by this much.
    private const int Certain = 20 * JunctionModel.Unit;

    /// <summary>Chooses a reading for each line.</summary>
    /// <param name="lines">For each line its readings, at least one of at least one word.</param>
    /// <param name="junctions">How well words stand side by side.</param>
    /// <returns>For each line the index of its reading, and by how much the best other choice is worse.</returns>
    public static ImmutableArray<(int Reading, int Margin)> Choose(IReadOnlyList<ImmutableArray<Reading>> lines, Junctions junctions)
    {
        var inner = new int[lines.Count][];
        var forward = new int[lines.Count][];
        var backward = new int[lines.Count][];
        for (var i = 0; i < lines.Count; i++)
        {
            inner[i] = [.. lines[i].Select(r => lines[i].Length == 1 ? 0 : r.Prior + junctions.Inside(r.Plain))];
            forward[i] = [.. Enumerable.Range(0, lines[i].Length).Select(r => inner[i][r]
                + (i == 0 ? 0 : Enumerable.Range(0, lines[i - 1].Length).Max(p => forward[i - 1][p] + Between(lines[i - 1][p], lines[i][r], junctions))))];
        }
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            backward[i] = [.. Enumerable.Range(0, lines[i].Length).Select(r => i + 1 == lines.Count ? 0
                : Enumerable.Range(0, lines[i + 1].Length).Max(n => backward[i + 1][n] + inner[i + 1][n] + Between(lines[i][r], lines[i + 1][n], junctions)))];
        }
        var chosen = ImmutableArray.CreateBuilder<(int, int)>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var totals = Enumerable.Range(0, lines[i].Length).Select(r => forward[i][r] + backward[i][r]).ToArray();
            var best = Array.IndexOf(totals, totals.Max());
            var second = totals.Where((_, r) => r != best).DefaultIfEmpty(totals[best] - Certain).Max();
            chosen.Add((best, totals[best] - second));
        }
        return chosen.ToImmutable();
    }

    private static int Between(Reading before, Reading after, Junctions junctions) => junctions.Score(before.Plain[^1], after.Plain[0]);
}
