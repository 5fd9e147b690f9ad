using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Puts the words of justified Hebrew lines in order that came out of a PDF as runs from left to right.</summary>
/// <remarks>
/// With runs R1 … Rn in reading order such a line reads <c>Rn R(n-1)  …  R1 </c>: runs are parted by double spaces, save the last
/// two, and the line ends in a space. Where the line itself does not say where Rn ends, the words beside the junctions decide.
/// </remarks>
internal static class RepairVisualRuns
{
    private const string Name = "repair visual runs";
    private const int DoubtBelow = 75;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        if (!lines.Any(l => IsCandidate(l)))
            return lines;
        var junctions = new Junctions(JunctionModel.Default);
        var column = new Column([.. lines.Select(l => l.IsBlank ? l : new Line(Join(VisualLine.Words(l.Text), l.Text)))]);
        if (!column.IsWrapped || !IsDamaged(lines, column, junctions))
            return lines;
        foreach (var line in lines)
            Learn(line, junctions);
        var result = lines.ToBuilder();
        foreach (var stretch in Stretches(lines, column))
            Repair(lines, result, stretch, column, junctions, ledger, diagnostics);
        return result.ToImmutable();
    }

    /// <summary>The lines with single spaces, as wide as they were in print.</summary>
    private sealed class Column(ImmutableArray<Line> lines)
    {
        private readonly Measure measure = Measure.Of(lines);

        public bool IsWrapped => measure.IsWrapped;

        public int Fullness(int index) => measure.Fullness(lines, index);

        public bool IsFull(int index) => measure.IsFull(lines, index);
    }

    private static bool IsCandidate(Line line) => !line.IsSettled && VisualLine.EndsInSpace(line.Text) && IsHebrew(line);

    private static bool IsHebrew(Line line) => line.Text.Text.Count(Letters.IsHebrew) * 2 > line.Trimmed.Count(char.IsLetter);

    /// <summary>Whether the text as a whole was damaged so: by lines that read better in the other order.</summary>
    private static bool IsDamaged(ImmutableArray<Line> lines, Column column, Junctions junctions)
    {
        var (gain, turned, full, spaced) = (0L, 0L, 0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || !IsHebrew(lines[i]))
                continue;
            full += column.IsFull(i) ? 1 : 0;
            if (!IsCandidate(lines[i]))
                continue;
            var words = VisualLine.Words(lines[i].Text).Select(w => HebrewWord.Of(w.Text)).ToImmutableArray();
            if (VisualLine.HasRuns(lines[i].Text))
            {
                gain += VisualLine.Readings(lines[i].Text, fullness: 100).Max(r => junctions.Inside(r.Plain)) - junctions.Inside(words);
            }
            else if (BracketRuns.IsTurned(lines[i].Trimmed))
            {
                gain += 10 * JunctionModel.Unit;
            }
            else if (column.IsFull(i))
            {
                // In a line of two runs the last word goes before the first; in a line in order they have nothing to do with each other.
                spaced++;
                turned += junctions.Score(words[^1], words[0]);
            }
        }
        // A space behind nearly every line is a habit of the program that saved the text; behind some, it is a mark of damage.
        return gain > 0 || (gain == 0 && spaced > 0 && turned + (spaced * 2 < full ? 2 : -2) * JunctionModel.Unit * spaced > 0);
    }

    // Lines in order, and runs of several words: what stands there side by side does so in the text.
    private static void Learn(Line line, Junctions junctions)
    {
        if (!IsCandidate(line))
            junctions.Learn(VisualLine.Words(line.Text));
        else
            VisualLine.LearnRuns(line.Text, junctions);
    }

    /// <summary>Lines that may belong to one paragraph, so that the words at their ends are evidence for each other.</summary>
    private static List<List<int>> Stretches(ImmutableArray<Line> lines, Column column)
    {
        var stretches = new List<List<int>>();
        var (last, gap) = (-1, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                gap++;
                continue;
            }
            if (last < 0 || !IsHebrew(lines[i]) || !IsHebrew(lines[last]) || gap > 1 && !lines[i - 1].IsSeam || (gap > 0 && !column.IsFull(last)))
                stretches.Add([]);
            stretches[^1].Add(i);
            (last, gap) = (i, 0);
        }
        return stretches;
    }

    private static void Repair(ImmutableArray<Line> original, ImmutableArray<Line>.Builder lines, List<int> stretch, Column column, Junctions junctions, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var readings = new List<ImmutableArray<Reading>>(stretch.Count);
        foreach (var i in stretch)
        {
            readings.Add(IsCandidate(original[i])
                ? VisualLine.Readings(original[i].Text, column.Fullness(i))
                : [new Reading(VisualLine.Words(original[i].Text), 0, "")]);
        }
        var chosen = ReadingChoice.Choose(readings, junctions);
        for (var k = 0; k < stretch.Count; k++)
        {
            var reading = readings[k][chosen[k].Reading];
            if (reading.Reason.Length == 0)
                continue;
            var confidence = readings[k].Length == 1 ? 99 : Math.Min(97, 50 + chosen[k].Margin * 8 / JunctionModel.Unit);
            var before = original[stretch[k]].Text;
            var after = Join(reading.Words, before);
            ledger.Rewrite(Name, before, after, reading.Reason, confidence);
            lines[stretch[k]] = new Line(after);
            if (confidence < DoubtBelow)
            {
                diagnostics.Report(new Diagnostic(SourceRules.DoubtfulOrder, before.Trim().SpanIn(ledger.Source),
                    "The words of this line stood in visual order, and more than one order is possible.",
                    $"Taken as: {after.Text} — settle it with a correction if this is wrong."));
            }
        }
    }

    private static TracedText Join(ImmutableArray<TracedText> words, TracedText line)
    {
        var text = new TracedText.Builder().Append(words[0]);
        foreach (var word in words[1..])
            text.Append(" ", line.OffsetOf(0)).Append(word);
        return text.Build();
    }
}
