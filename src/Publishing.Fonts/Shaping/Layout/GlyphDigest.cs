namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Which glyphs a lookup may begin at: one bit a glyph, so that most glyphs are passed over at once.</summary>
internal sealed class GlyphDigest
{
    private ulong[] bits = [];

    /// <summary>Makes room for glyphs up to a last.</summary>
    public void Reserve(ushort last)
    {
        if (last >> 6 >= bits.Length)
            Array.Resize(ref bits, (last >> 6) + 1);
    }

    /// <summary>Adds glyphs from a first to a last.</summary>
    public void AddRange(ushort first, ushort last)
    {
        if (last < first)
            return;
        Reserve(last);
        var (from, to) = (first >> 6, last >> 6);
        for (var word = from; word <= to; word++)
        {
            var low = word == from ? first & 63 : 0;
            var high = word == to ? last & 63 : 63;
            bits[word] |= ulong.MaxValue >> (63 - high) & ulong.MaxValue << low;
        }
    }

    /// <summary>Whether a glyph was added.</summary>
    public bool MayHave(ushort glyph) => glyph >> 6 < bits.Length && (bits[glyph >> 6] & (1UL << (glyph & 63))) != 0;
}
