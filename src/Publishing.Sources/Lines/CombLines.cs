using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds the lines that a mail program broke which was narrower than the one before it: a long line, its rest, a long line, its rest.</summary>
internal static class CombLines
{
    private const int FewestTeeth = 2;
    private const int ShortestLong = 60;
    private const int LongestShort = 40;

    /// <summary>For each line whether it goes on in the next, though it is short or though the next begins anew.</summary>
    public static bool[] Find(ImmutableArray<Line> lines, Measure measure)
    {
        var found = new bool[lines.Length];
        for (int start = 0, end; start < lines.Length; start = end + 1)
        {
            end = start;
            while (end < lines.Length && !lines[end].IsBlank)
                end++;
            if (IsComb(lines, measure, start, end))
                found.AsSpan(start, end - start - 1).Fill(true);
        }
        return found;
    }

    // Every other line is short and the others are long; the rests of lines seldom end a sentence, long lines hardly ever.
    private static bool IsComb(ImmutableArray<Line> lines, Measure measure, int start, int end)
    {
        if (end - start < 2 * FewestTeeth)
            return false;
        var (widest, ends) = (0, 0);
        for (var i = start; i < end; i++)
            widest = Math.Max(widest, measure.WidthOf(i));
        for (var i = start; i < end - 1; i++)
        {
            var isRest = (i - start) % 2 == 1;
            if (isRest ? measure.WidthOf(i) * 100 > widest * LongestShort : measure.WidthOf(i) * 100 < widest * ShortestLong)
                return false;
            ends += Letters.EndsSentence(lines[i].Trimmed) ? 1 : 0;
        }
        return ends * 4 <= end - start;
    }
}
