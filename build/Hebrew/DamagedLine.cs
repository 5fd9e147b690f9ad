using Publishing.Sources;

namespace Build.Hebrew;

/// <summary>A line of a paragraph in visual order, as the model is to read it.</summary>
/// <param name="Before">The words before R(n-1) in reading order, the nearest last.</param>
/// <param name="Chunk">The words before the first double space as they stand: Rn and R(n-1).</param>
/// <param name="After">The words behind the line, the nearest first.</param>
/// <param name="Split">How many words of the chunk are Rn; 0 when the line is in order.</param>
/// <param name="MayBeInOrder">Whether nothing tells that the line is not in order.</param>
internal readonly record struct DamagedLine(int[] Before, int[] Chunk, int[] After, int Split, bool MayBeInOrder)
{
    private const int MostWords = 32;

    /// <summary>Sets a paragraph in lines of some width and damages them.</summary>
    public static IEnumerable<DamagedLine> Damage(int[] paragraph, JunctionCorpus corpus, Chance chance)
    {
        var measure = 50 + chance.Below(45);
        for (var start = 0; start < paragraph.Length;)
        {
            var (end, width) = (start, 0);
            while (end < paragraph.Length && (end == start || width + 1 + corpus.WidthOf(paragraph[end]) <= measure))
                width += 1 + corpus.WidthOf(paragraph[end++]);
            // Last lines are seldom justified.
            if (end - start is >= 3 and <= MostWords && (end < paragraph.Length || chance.Next() < 0.2) && Damage(paragraph, start, end, chance) is { } line)
                yield return line;
            start = end;
        }
    }

    private static DamagedLine? Damage(int[] paragraph, int start, int end, Chance chance)
    {
        var count = end - start;
        if (chance.Next() < 0.6)
        {
            // Two runs: the line ends in a space, and nothing else tells it from one in order.
            var mayBeInOrder = chance.Next() < 0.3;
            var split = mayBeInOrder && chance.Next() < 0.5 ? 0 : 1 + chance.Below(count - 1);
            return Of(paragraph, start, end, split, mayBeInOrder);
        }
        var last = 1 + chance.Below(Math.Min(5, count - 2));
        var beforeLast = 1 + chance.Below(Math.Min(5, count - 1 - last));
        return last + beforeLast < 3 ? null : Of(paragraph, end - last - beforeLast, end, last, mayBeInOrder: false);
    }

    private static DamagedLine Of(int[] paragraph, int chunkStart, int end, int split, bool mayBeInOrder)
    {
        int[] chunk = [.. paragraph[(end - split)..end], .. paragraph[chunkStart..(end - split)]];
        return new DamagedLine(Beside(paragraph, chunkStart - JunctionFeatures.Side), chunk, Beside(paragraph, end), split, mayBeInOrder);
    }

    private static int[] Beside(int[] paragraph, int start) => [.. Enumerable.Range(start, JunctionFeatures.Side).Select(i => At(paragraph, i))];

    private static int At(int[] paragraph, int index) => index < 0 || index >= paragraph.Length ? JunctionCorpus.Boundary : paragraph[index];
}
