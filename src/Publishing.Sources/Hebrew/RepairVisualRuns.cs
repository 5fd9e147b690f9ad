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

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        if (!lines.Any(IsCandidate))
            return lines;
        var measure = Measure.Of(lines);
        if (!measure.IsWrapped)
            return lines;
        var junctions = new Junctions(JunctionModel.Default);
        if (!VisualDamage.IsIn(lines, measure, junctions))
            return lines;
        var lengths = new RunLengths();
        foreach (var line in lines)
            Learn(line, junctions, lengths);
        var room = LineRoom.Learn(lines, measure, i => !IsCandidate(lines[i]) && !IsCandidate(lines[i - 1]));
        var unmarked = Enumerable.Range(0, lines.Length).Count(i => measure.IsFull(i) && IsHebrew(lines[i]) && !VisualLine.EndsInSpace(lines[i].Text));
        var evidence = new Evidence(junctions, lengths, room, unmarked);
        var result = lines.ToBuilder();
        foreach (var stretch in Stretches(lines, measure))
        {
            if (stretch.Any(i => IsCandidate(lines[i])))
                Repair(lines, result, stretch, measure, evidence, ledger, diagnostics);
        }
        return result.ToImmutable();
    }

    /// <summary>Whether a line may be in visual order.</summary>
    public static bool IsCandidate(Line line) => !line.IsSettled && VisualLine.EndsInSpace(line.Text) && IsHebrew(line);

    /// <summary>Whether most letters of a line are Hebrew.</summary>
    public static bool IsHebrew(Line line)
    {
        var (hebrew, letters) = (0, 0);
        foreach (var c in line.Trimmed)
        {
            hebrew += Letters.IsHebrew(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return hebrew * 2 > letters;
    }

    // Lines in order, and runs of several words: what stands there side by side does so in the text.
    private static void Learn(Line line, Junctions junctions, RunLengths lengths)
    {
        if (line.IsBlank)
            return;
        if (!IsCandidate(line))
        {
            junctions.Learn(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(junctions.WordsOf(line.Trimmed)));
            return;
        }
        var chunks = VisualLine.Chunks(line.Text, out _);
        lengths.Learn(chunks);
        for (var i = 1; i < chunks.Count; i++)
            junctions.Learn(junctions.WordsOf(chunks[i]));
    }

    /// <summary>Lines that may belong to one paragraph, so that the words at their ends are evidence for each other.</summary>
    private static List<List<int>> Stretches(ImmutableArray<Line> lines, Measure measure)
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
            if (last < 0 || !IsHebrew(lines[i]) || !IsHebrew(lines[last]) || (gap > 1 && !lines[i - 1].IsSeam) || (gap > 0 && !measure.IsFull(last)))
                stretches.Add([]);
            stretches[^1].Add(i);
            (last, gap) = (i, 0);
        }
        return stretches;
    }

    private static void Repair(ImmutableArray<Line> original, ImmutableArray<Line>.Builder lines, List<int> stretch, Measure measure, Evidence evidence, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var readings = new LineReadings[stretch.Count];
        var isParted = new bool[stretch.Count];
        var marks = new PairedMarks();
        for (var k = 0; k < readings.Length; k++)
        {
            var line = original[stretch[k]];
            readings[k] = IsCandidate(line) ? evidence.Read(line.Text, measure.Fullness(stretch[k])) : evidence.ReadInOrder(line.Text);
            isParted[k] = k > 0 && stretch[k] - stretch[k - 1] > 1;
            if (k > 0 && !isParted[k])
                evidence.WeighRoom(readings[k], stretch[k - 1]);
            marks.Weigh(readings[k]);
        }
        var chosen = ReadingChoice.Choose(readings, isParted, evidence.Junctions);
        for (var k = 0; k < readings.Length; k++)
        {
            if (!readings[k].IsTurned(chosen[k].Reading))
                continue;
            var confidence = ReadingConfidence.Of(chosen[k]);
            var before = original[stretch[k]].Text;
            var after = Join(readings[k].TextsOf(chosen[k].Reading), before);
            var reason = evidence.Explain(readings, chosen, k, k == 0 || isParted[k] ? -1 : stretch[k - 1]);
            ledger.Rewrite(Name, before, after, reason, confidence);
            lines[stretch[k]] = new Line(after, IsPrint: true);
            if (confidence < ReadingConfidence.DoubtBelow)
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
