using Publishing.Fonts.Reading;
using Publishing.Fonts.Tables;

namespace Publishing.Fonts.Outlines;

/// <summary>How a part of a composite is scaled and placed.</summary>
/// <param name="XX">How much of x goes to x.</param>
/// <param name="XY">How much of x goes to y.</param>
/// <param name="YX">How much of y goes to x.</param>
/// <param name="YY">How much of y goes to y.</param>
/// <param name="DX">The shift to the right, in font units.</param>
/// <param name="DY">The shift up.</param>
/// <param name="MatchesPoints">The part is placed by laying one of its points on one of the composite.</param>
/// <param name="Anchor">The point of the composite.</param>
/// <param name="Matched">The point of the part.</param>
internal readonly record struct ComponentTransform(
    double XX, double XY, double YX, double YY, double DX, double DY, bool MatchesPoints, int Anchor, int Matched)
{
    private const double One = 1 << 14; // F2DOT14

    public static ComponentTransform Read(FontReader glyph, GlyphComponent component)
    {
        var place = component.Place + 4;
        var areWords = (component.Flags & GlyphComponent.ArgumentsAreWords) != 0;
        var areOffsets = (component.Flags & GlyphComponent.ArgumentsAreOffsets) != 0;
        var (first, second) = (areWords, areOffsets) switch
        {
            (true, true) => (glyph.I16(place), glyph.I16(place + 2)),
            (true, false) => (glyph.U16(place), glyph.U16(place + 2)),
            (false, true) => ((sbyte)glyph.U8(place), (sbyte)glyph.U8(place + 1)),
            (false, false) => ((int)glyph.U8(place), (int)glyph.U8(place + 1)),
        };
        place += areWords ? 4 : 2;

        var (xx, xy, yx, yy) = (1.0, 0.0, 0.0, 1.0);
        if ((component.Flags & GlyphComponent.HasScale) != 0)
            xx = yy = glyph.I16(place) / One;
        else if ((component.Flags & GlyphComponent.HasTwoScales) != 0)
            (xx, yy) = (glyph.I16(place) / One, glyph.I16(place + 2) / One);
        else if ((component.Flags & GlyphComponent.HasMatrix) != 0)
            (xx, xy, yx, yy) = (glyph.I16(place) / One, glyph.I16(place + 2) / One, glyph.I16(place + 4) / One, glyph.I16(place + 6) / One);

        if (!areOffsets)
            return new ComponentTransform(xx, xy, yx, yy, 0, 0, true, first, second);
        var isScaled = (component.Flags & GlyphComponent.ScaledOffset) != 0;
        var dx = isScaled ? first * Math.Sqrt(xx * xx + xy * xy) : first;
        var dy = isScaled ? second * Math.Sqrt(yx * yx + yy * yy) : second;
        return new ComponentTransform(xx, xy, yx, yy, dx, dy, false, 0, 0);
    }

    public TrueTypePoint Apply(TrueTypePoint point) => point with
    {
        X = point.X * XX + point.Y * YX + DX,
        Y = point.X * XY + point.Y * YY + DY,
    };
}
