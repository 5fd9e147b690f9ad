using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Lines of print in a text whose lines are paragraphs elsewhere: a passage that was pasted from a PDF or a mail.</summary>
/// <remarks>
/// Looked for in groups of lines without a blank one among them. Where a line of a paragraph's width ends no sentence and the next
/// begins with a small letter, the paragraph was broken there; once that is seen in a group, its full lines go on too.
/// </remarks>
internal sealed class PrintGroups
{
    private const int Narrowest = 40, Widest = 140;
    private const int WidestVerse = 60, FewestOfVerse = 4;

    // For each line whether it goes on in the next.
    private readonly bool[] goesOn;

    /// <summary>Looks at all lines.</summary>
    public PrintGroups(ImmutableArray<Line> lines)
    {
        goesOn = new bool[lines.Length];
        var stanzas = new List<(int Start, int End)>();
        for (var start = 0; start < lines.Length; start++)
        {
            var end = start;
            while (end < lines.Length && !lines[end].IsBlank)
                end++;
            if (end > start && WidestOf(lines, start, end) > WidestVerse)
                LookAt(lines, stanzas);
            if (end - start >= 2)
                stanzas.Add((start, end));
            start = end;
        }
        LookAt(lines, stanzas);
    }

    // Groups that follow one another are looked at together: lines of verse have room for the word that begins the next.
    private void LookAt(ImmutableArray<Line> lines, List<(int Start, int End)> groups)
    {
        if (!IsVerse(lines, groups))
        {
            foreach (var (start, end) in groups)
                Look(lines, start, end);
        }
        groups.Clear();
    }

    private static bool IsVerse(ImmutableArray<Line> lines, List<(int Start, int End)> groups)
    {
        var narrow = groups.FindAll(g => WidestOf(lines, g.Start, g.End) <= WidestVerse);
        var widest = narrow.Select(g => WidestOf(lines, g.Start, g.End)).DefaultIfEmpty().Max();
        var (count, roomy) = (0, 0);
        foreach (var (start, end) in narrow)
        {
            for (var i = start; i + 1 < end; i++)
            {
                count++;
                roomy += lines[i].Trimmed.Length + 1 + Measure.FirstWord(lines[i + 1].Trimmed) <= widest ? 1 : 0;
            }
        }
        return narrow.Count == groups.Count && count >= FewestOfVerse && roomy * 2 > count;
    }

    private static int WidestOf(ImmutableArray<Line> lines, int start, int end)
    {
        var widest = 0;
        for (var i = start; i < end; i++)
            widest = Math.Max(widest, lines[i].Trimmed.Length);
        return widest;
    }

    /// <summary>Whether a line goes on in another.</summary>
    public bool GoOn(int line, int next) => next == line + 1 && goesOn[line];

    private void Look(ImmutableArray<Line> lines, int start, int end)
    {
        var widest = WidestOf(lines, start, end);
        if (widest is < Narrowest or > Widest)
            return;
        var (broken, full) = (0, 0);
        for (var i = start; i + 1 < end; i++)
        {
            broken += IsBroken(lines[i].Trimmed, lines[i + 1].Trimmed, widest) ? 1 : 0;
            full += IsFull(lines[i].Trimmed, widest) ? 1 : 0;
        }
        if (broken == 0 || full * 3 < (end - start - 1) * 2)
            return;
        for (var i = start; i + 1 < end; i++)
        {
            var (line, next) = (lines[i].Trimmed, lines[i + 1].Trimmed);
            goesOn[i] = !Ornaments.IsOrnament(line) && !LineContinuation.BeginsUnit(next) && !LineContinuation.BeginsEntry(next) && (IsBroken(line, next, widest) || IsFull(line, widest));
        }
    }

    private static bool IsBroken(string line, string next, int widest) =>
        line.Length * 5 >= widest * 3 && !Letters.EndsSentence(line) && !Letters.EndsInColon(line) && char.IsLower(next[0]) && !LineContinuation.BeginsEntry(next);

    private static bool IsFull(string line, int widest) => line.Length * 5 >= widest * 4;
}
