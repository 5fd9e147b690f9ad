using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>One way of reading a line: its words in order.</summary>
/// <param name="Words">The words as they stand in the source, punctuation set right.</param>
/// <param name="Prior">What speaks for it before the words are looked at, in units of <see cref="JunctionModel.Unit"/>.</param>
/// <param name="Reason">What was done, for the ledger.</param>
internal sealed record Reading(ImmutableArray<TracedText> Words, int Prior, string Reason)
{
    public ImmutableArray<HebrewWord> Plain { get; } = [.. Words.Select(w => HebrewWord.Of(w.Text))];
}

/// <summary>A line taken for word runs in visual order: <c>Rn R(n-1)  …  R1 </c>.</summary>
internal static class VisualLine
{
    // What speaks for a line of one run: little where it reaches the edge, much where it stops well before, as last lines do.
    private const int AtEdge = -4 * JunctionModel.Unit;
    private const int Short = 12 * JunctionModel.Unit;
    private const int EdgePerCent = 95;
    private const int ShortPerCent = 80;

    /// <summary>Whether a line bears the marks of the damage: it ends in a space, and double spaces part its runs.</summary>
    public static bool HasRuns(TracedText line) => EndsInSpace(line) && line.Text.Trim().Contains("  ", StringComparison.Ordinal);

    public static bool EndsInSpace(TracedText line) => line.Length > 1 && line[line.Length - 1] == ' ';

    /// <summary>The ways in which a line may be read; at least one.</summary>
    /// <param name="line">The line with its blanks.</param>
    /// <param name="fullness">How much of its column the line fills, in per cent.</param>
    public static ImmutableArray<Reading> Readings(TracedText line, int fullness)
    {
        var chunks = Chunks(line);
        var rest = ImmutableArray.CreateBuilder<TracedText>();
        for (var i = chunks.Count - 1; i > 0; i--)
            rest.AddRange(Runs(chunks[i].Text, chunks[i].IsWide));
        if (BracketRuns.Reorder(chunks[0].Text, isFirst: true) is { } parted)
            return [new Reading([.. rest, .. parted], 0, "word runs stood in visual order, parted at a bracket")];
        var first = Words(chunks[0].Text);
        var readings = ImmutableArray.CreateBuilder<Reading>();
        for (var split = 1; split < first.Length; split++)
            readings.Add(new Reading([.. rest, .. first[split..], .. first[..split]], 0, "word runs stood in visual order"));
        if (chunks.Count == 1)
            readings.Add(new Reading(first, PriorOfOneRun(fullness), ""));
        else if (first.Length == 1)
            readings.Add(new Reading([.. rest, .. first], 0, "word runs stood in visual order"));
        return readings.ToImmutable();
    }

    private static int PriorOfOneRun(int fullness) =>
        Short + (AtEdge - Short) * (Math.Clamp(fullness, ShortPerCent, EdgePerCent) - ShortPerCent) / (EdgePerCent - ShortPerCent);

    /// <summary>Lets the runs of a line that are whole beyond doubt be learnt: all but the first chunk.</summary>
    public static void LearnRuns(TracedText line, Junctions junctions)
    {
        foreach (var chunk in Chunks(line).Skip(1))
            junctions.Learn(Runs(chunk.Text, chunk.IsWide));
    }

    /// <summary>The words of a line in the order in which they stand.</summary>
    public static ImmutableArray<TracedText> Words(TracedText text)
    {
        var words = ImmutableArray.CreateBuilder<TracedText>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isBlank = i == text.Length || char.IsWhiteSpace(text[i]);
            if (!isBlank && start < 0)
                start = i;
            if (isBlank && start >= 0)
            {
                words.Add(text.Slice(start, i - start));
                start = -1;
            }
        }
        return words.ToImmutable();
    }

    // What double spaces part. Three spaces before a dash: the dash is a run of its own, and stands behind the words of its chunk.
    private static List<(TracedText Text, bool IsWide)> Chunks(TracedText line)
    {
        var chunks = new List<(TracedText, bool)>();
        var (start, wide) = (0, false);
        var text = line.Trim();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
                continue;
            var end = i;
            while (end < text.Length && text[end] == ' ')
                end++;
            if (end - i >= 2)
            {
                chunks.Add((text.Slice(start, i - start), wide));
                (start, wide) = (end, end - i >= 3);
            }
            i = end - 1;
        }
        chunks.Add((text.Slice(start), wide));
        return chunks;
    }

    private static ImmutableArray<TracedText> Runs(TracedText chunk, bool isWide)
    {
        var words = BracketRuns.Reorder(chunk, isFirst: false) ?? Words(chunk);
        return isWide && words.Length > 1 && words[0].Length == 1 && Letters.IsDash(words[0][0]) ? [.. words[1..], words[0]] : words;
    }
}
