using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Tells whether a text as a whole was damaged so that word runs stand in visual order.</summary>
internal static class VisualDamage
{
    // So many lines with double spaces tell; a long text need not be asked as a whole.
    private const int Enough = 1000;

    /// <summary>Whether its lines read better in the other order.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="measure">How wide they are.</param>
    /// <param name="junctions">How well words stand side by side.</param>
    public static bool IsIn(ImmutableArray<Line> lines, Measure measure, Junctions junctions)
    {
        var (gain, turned, runs, full, spaced) = (0L, 0L, 0, 0, 0);
        for (var i = 0; i < lines.Length && runs < Enough; i++)
        {
            if (lines[i].IsBlank || !RepairVisualRuns.IsHebrew(lines[i]))
                continue;
            full += measure.IsFull(i) ? 1 : 0;
            if (!RepairVisualRuns.IsCandidate(lines[i]))
                continue;
            var text = lines[i].Text;
            if (VisualLine.HasRuns(text))
            {
                runs++;
                var chunks = VisualLine.Chunks(text, out _);
                // A double space or two slip into lines in order; more of them in one line are no slip.
                gain += Gain(chunks, junctions) + (Math.Max(0, chunks.Count - 3) * 2 * JunctionModel.Unit);
            }
            else if (BracketRuns.IsTurned(lines[i].Trimmed))
            {
                spaced++;
                turned += 10 * JunctionModel.Unit;
            }
            else if (measure.IsFull(i))
            {
                spaced++;
                turned += Gain(lines, i, junctions);
            }
        }
        if (runs > 0)
            return gain > 2L * JunctionModel.Unit * runs + 3 * JunctionModel.Unit;
        // A space behind nearly every line is a habit of the program that saved the text; behind some, it is a mark of damage.
        // Lines in order gain half of one of log-odds at most by being turned, lines of two runs four.
        return turned > (spaced * 2 < full ? 2L : 3L) * JunctionModel.Unit * spaced + 3 * JunctionModel.Unit;
    }

    // What the junctions of the chunks gain when they change places; the first chunk cannot be known in full.
    private static int Gain(List<ImmutableArray<TracedText>> chunks, Junctions junctions)
    {
        var words = chunks.ConvertAll(junctions.WordsOf);
        var gain = 0;
        for (var i = 1; i < words.Count; i++)
        {
            var (before, after) = (words[i - 1], words[i]);
            gain -= Junction(before, after, junctions);
            if (i > 1)
                gain += Junction(after, before, junctions);
        }
        return gain + BestFirst(words, junctions);
    }

    // The best place of R(n-1) in the first chunk, behind the second chunk.
    private static int BestFirst(List<JunctionWord[]> words, Junctions junctions)
    {
        var (first, second) = (words[0], words[1]);
        if (first.Length <= 1)
            return Junction(second, first, junctions);
        var best = int.MinValue;
        for (var split = 1; split < first.Length; split++)
            best = Math.Max(best, Junction(second, first.AsSpan(split), junctions) - junctions.Score(first, split));
        return best + Junction(first, first, junctions);
    }

    // The gain of the best way to part a line in two and exchange the parts, between the lines beside it as they stand.
    private static int Gain(ImmutableArray<Line> lines, int index, Junctions junctions)
    {
        var line = LineReadings.InVisualOrder(lines[index].Text, 0, junctions, new RunLengths());
        // Brackets that cannot stand as they do.
        if (line.IsTurned(0))
            return 8 * JunctionModel.Unit;
        var before = index > 0 && !lines[index - 1].IsBlank ? LineReadings.InOrder(lines[index - 1].Text, junctions) : null;
        var after = index + 1 < lines.Length && !lines[index + 1].IsBlank ? LineReadings.InOrder(lines[index + 1].Text, junctions) : null;
        var (asItStands, best) = (0, int.MinValue);
        for (var r = 0; r < line.Splits.Length; r++)
        {
            var weight = line.Inner[r]
                + (before is null ? 0 : ReadingChoice.Between(before, 0, line, r, isParted: false, junctions))
                + (after is null ? 0 : ReadingChoice.Between(line, r, after, 0, isParted: false, junctions));
            if (line.Splits[r] == 0)
                asItStands = weight;
            else
                best = Math.Max(best, weight);
        }
        return best == int.MinValue ? 0 : Math.Clamp(best - asItStands, -8 * JunctionModel.Unit, 8 * JunctionModel.Unit);
    }

    // A chunk may be of marks alone, without a word.
    private static int Junction(ReadOnlySpan<JunctionWord> before, ReadOnlySpan<JunctionWord> after, Junctions junctions) =>
        before.IsEmpty || after.IsEmpty ? 0 : junctions.Score(before, after);
}
