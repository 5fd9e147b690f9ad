using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>A point of a glyph to which another is joined, in font units (OpenType, Anchor table).</summary>
/// <param name="X">Right from the origin.</param>
/// <param name="Y">Up from the baseline.</param>
internal readonly record struct Anchor(int X, int Y)
{
    /// <summary>Reads an anchor. Contour points and devices, which adjust for screens, are passed over.</summary>
    public static Anchor Read(FontReader table, int at) => new(table.I16(at + 2), table.I16(at + 4));
}
