namespace Publishing.Fonts.Subsetting.Web;

/// <summary>Writes <c>cmap</c>: format 4 for the Basic Multilingual Plane, format 12 too when there are characters beyond it.</summary>
internal static class CharacterMapWriter
{
    /// <summary>The length of format 4 is a 16-bit value.</summary>
    private const int MostBasicRuns = (0xFFFF - 16) / 8 - 1;

    /// <param name="characters">The characters and their glyphs, ascending.</param>
    public static byte[] Write(IReadOnlyList<(int CodePoint, int Glyph)> characters)
    {
        var runs = Runs(characters);
        var basicRuns = runs.Where(r => r.First <= 0xFFFF).ToList();
        var basic = basicRuns.Count <= MostBasicRuns ? Format4(basicRuns) : [];
        var full = basicRuns.Count < runs.Count || basic.Length == 0 ? Format12(runs) : [];
        (int Platform, int Encoding, bool IsFull)[] records = [(0, 3, false), (0, 4, true), (3, 1, false), (3, 10, true)];
        records = [.. records.Where(r => (r.IsFull ? full : basic).Length > 0)];

        var writer = new FontWriter();
        writer.U16(0);
        writer.U16(records.Length);
        var start = 4 + 8 * records.Length;
        foreach (var (platform, encoding, isFull) in records)
        {
            writer.U16(platform);
            writer.U16(encoding);
            writer.U32((uint)(isFull ? start + basic.Length : start));
        }
        writer.Bytes(basic);
        writer.Bytes(full);
        return writer.ToArray();
    }

    /// <summary>Joins neighbours whose glyphs are neighbours too; a run does not cross the end of the plane.</summary>
    private static List<(int First, int Last, int Glyph)> Runs(IReadOnlyList<(int CodePoint, int Glyph)> characters)
    {
        var runs = new List<(int First, int Last, int Glyph)>();
        foreach (var (codePoint, glyph) in characters)
        {
            if (runs.Count > 0 && runs[^1] is var run
                && run.Last + 1 == codePoint && run.Glyph + codePoint - run.First == glyph && codePoint != 0x10000)
                runs[^1] = run with { Last = codePoint };
            else
                runs.Add((codePoint, codePoint, glyph));
        }
        return runs;
    }

    private static byte[] Format4(List<(int First, int Last, int Glyph)> runs)
    {
        if (runs.Count == 0 || runs[^1].Last != 0xFFFF)
            runs.Add((0xFFFF, 0xFFFF, 0)); // The format demands a last segment.
        var log = System.Numerics.BitOperations.Log2((uint)runs.Count);
        var searchRange = 2 << log;
        var writer = new FontWriter();
        writer.U16(4);
        writer.U16(16 + 8 * runs.Count);
        writer.U16(0);
        writer.U16(2 * runs.Count);
        writer.U16(searchRange);
        writer.U16(log);
        writer.U16(2 * runs.Count - searchRange);
        foreach (var run in runs)
            writer.U16(run.Last);
        writer.U16(0);
        foreach (var run in runs)
            writer.U16(run.First);
        foreach (var run in runs)
            writer.U16(run.Glyph - run.First); // modulo 65536; the last segment maps to 0
        foreach (var _ in runs)
            writer.U16(0);
        return writer.ToArray();
    }

    private static byte[] Format12(List<(int First, int Last, int Glyph)> runs)
    {
        var writer = new FontWriter();
        writer.U16(12);
        writer.U16(0);
        writer.U32((uint)(16 + 12 * runs.Count));
        writer.U32(0);
        writer.U32((uint)runs.Count);
        foreach (var (first, last, glyph) in runs)
        {
            writer.U32((uint)first);
            writer.U32((uint)last);
            writer.U32((uint)glyph);
        }
        return writer.ToArray();
    }
}
