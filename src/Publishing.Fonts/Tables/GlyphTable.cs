using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>Finds the outlines of a TrueType font (<c>loca</c> and <c>glyf</c>).</summary>
internal sealed class GlyphTable(ReadOnlyMemory<byte> locations, ReadOnlyMemory<byte> glyphs, bool longLocations, int glyphCount)
{
    public int GlyphCount { get; } = glyphCount;

    /// <summary>The description of a glyph; empty when it has no ink.</summary>
    public ReadOnlyMemory<byte> this[int glyph]
    {
        get
        {
            var start = LocationOf(glyph);
            var end = LocationOf(glyph + 1);
            if (start == end)
                return default;
            if (start > end || end > (uint)glyphs.Length)
                throw new FontFormatException("loca", PlaceOf(glyph), "a glyph lies outside the outlines");
            return glyphs.Slice((int)start, (int)(end - start));
        }
    }

    /// <summary>The box that the glyph's header gives.</summary>
    public FontBounds BoundsOf(int glyph)
    {
        var data = this[glyph];
        if (data.IsEmpty)
            return default;
        var reader = new FontReader(data.Span, "glyf");
        return reader.I16(0) == 0
            ? default
            : new FontBounds(reader.I16(2), reader.I16(4), reader.I16(6), reader.I16(8));
    }

    private int PlaceOf(int glyph) => glyph * (longLocations ? 4 : 2);

    private uint LocationOf(int glyph)
    {
        var reader = new FontReader(locations.Span, "loca");
        return longLocations ? reader.U32(PlaceOf(glyph)) : 2u * reader.U16(PlaceOf(glyph));
    }
}
