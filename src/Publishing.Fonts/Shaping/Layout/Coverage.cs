using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A set of glyphs, numbered (OpenType, Coverage table).</summary>
internal sealed class Coverage
{
    /// <summary>Ranges of glyphs; the value is the number of the first.</summary>
    private readonly GlyphRanges ranges;

    private Coverage(GlyphRanges ranges) => this.ranges = ranges;

    /// <summary>How many ranges of glyphs there are.</summary>
    public int Ranges => ranges.Count;

    /// <summary>Reads a coverage table.</summary>
    public static Coverage Read(FontReader table, int offset)
    {
        var format = table.U16(offset);
        if (format == 2)
            return new Coverage(GlyphRanges.Read(table, offset + 2));
        if (format != 1)
            throw table.Fault(offset, $"coverage format {format} is unknown");
        var count = table.U16(offset + 2);
        var glyphs = new ushort[count];
        var numbers = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            glyphs[i] = table.U16(offset + 4 + 2 * i);
            numbers[i] = (ushort)i;
        }
        return new Coverage(new GlyphRanges(glyphs, glyphs, numbers));
    }

    /// <summary>The number of a glyph in the set, or -1.</summary>
    public int IndexOf(ushort glyph)
    {
        var range = ranges.Find(glyph);
        return range < 0 ? -1 : ranges.ValueOf(range) + glyph - ranges.StartOf(range);
    }

    /// <summary>Whether a glyph is in the set.</summary>
    public bool Contains(ushort glyph) => ranges.Find(glyph) >= 0;

    /// <summary>Adds the glyphs to a digest.</summary>
    /// <returns>How much work it was, in ranges and words of bits.</returns>
    public int AddTo(GlyphDigest digest)
    {
        ushort last = 0;
        for (var i = 0; i < ranges.Count; i++)
            last = Math.Max(last, ranges.EndOf(i));
        digest.Reserve(last);
        var work = ranges.Count;
        for (var i = 0; i < ranges.Count; i++)
        {
            digest.AddRange(ranges.StartOf(i), ranges.EndOf(i));
            work += Math.Max(0, ranges.EndOf(i) - ranges.StartOf(i)) >> 6;
        }
        return work;
    }
}
