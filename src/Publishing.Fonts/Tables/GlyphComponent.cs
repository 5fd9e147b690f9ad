using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>A part of a composite glyph.</summary>
/// <param name="Place">Where its record begins in the glyph's description: flags, then the glyph id.</param>
/// <param name="Flags">The flags of the record.</param>
/// <param name="Glyph">The glyph used.</param>
/// <param name="Length">How many bytes the record has.</param>
internal readonly record struct GlyphComponent(int Place, int Flags, int Glyph, int Length)
{
    public const int ArgumentsAreWords = 0x0001, ArgumentsAreOffsets = 0x0002, HasScale = 0x0008, MoreComponents = 0x0020,
        HasTwoScales = 0x0040, HasMatrix = 0x0080, HasInstructions = 0x0100, ScaledOffset = 0x0800;

    /// <summary>The parts of a glyph; none when it is a simple one.</summary>
    public static List<GlyphComponent> ReadAll(ReadOnlySpan<byte> glyph)
    {
        var components = new List<GlyphComponent>();
        if (glyph.IsEmpty)
            return components;
        var reader = new FontReader(glyph, "glyf");
        if (reader.I16(0) >= 0)
            return components;
        var place = 10;
        int flags;
        do
        {
            flags = reader.U16(place);
            var length = 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
            _ = reader.Slice(place, length);
            components.Add(new GlyphComponent(place, flags, reader.U16(place + 2), length));
            place += length;
        }
        while ((flags & MoreComponents) != 0);
        return components;
    }
}
