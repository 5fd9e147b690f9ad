namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Which glyphs a lookup may begin at: one bit a glyph, so that most glyphs are passed over at once.</summary>
internal sealed class GlyphDigest
{
    private readonly ulong[] bits = new ulong[1024];

    /// <summary>Adds glyphs from a first to a last.</summary>
    public void AddRange(ushort first, ushort last)
    {
        for (int glyph = first; glyph <= last; glyph++)
            bits[glyph >> 6] |= 1UL << (glyph & 63);
    }

    /// <summary>Whether a glyph was added.</summary>
    public bool MayHave(ushort glyph) => (bits[glyph >> 6] & (1UL << (glyph & 63))) != 0;
}
