using Publishing.Fonts.Subsetting;

namespace Publishing.Fonts.Tests.Outlines;

/// <summary>Builds a TrueType font out of a few glyphs written by hand.</summary>
internal static class SmallFont
{
    public static OpenTypeFont Build(params byte[][] glyphs) => OpenTypeFont.Parse(
        SfntBuilder.Build(SfntBuilder.TrueType, [
            .. TrueTypeTables.Outlines(TestFonts.FrankRuhl, glyphs),
            .. TrueTypeTables.Metrics([.. glyphs.Select(_ => (500, 0))], TestFonts.FrankRuhl),
            TrueTypeTables.Profile(TestFonts.FrankRuhl, glyphs.Length),
        ]),
        "small");

    /// <summary>One contour: points with 16-bit steps, each on the curve or off it.</summary>
    public static byte[] Simple(params (int X, int Y, bool IsOnCurve)[] points)
    {
        var writer = new FontWriter();
        writer.U16(1);
        writer.U16(points.Min(p => p.X));
        writer.U16(points.Min(p => p.Y));
        writer.U16(points.Max(p => p.X));
        writer.U16(points.Max(p => p.Y));
        writer.U16(points.Length - 1);
        writer.U16(2);
        writer.Bytes([0xAA, 0xBB]); // instructions, to be passed over
        foreach (var point in points)
            writer.U8(point.IsOnCurve ? 1 : 0);
        for (var i = 0; i < points.Length; i++)
            writer.U16(points[i].X - (i == 0 ? 0 : points[i - 1].X));
        for (var i = 0; i < points.Length; i++)
            writer.U16(points[i].Y - (i == 0 ? 0 : points[i - 1].Y));
        return writer.ToArray();
    }

    /// <summary>A composite: for each part flags, glyph, two 16-bit arguments and what the flags want.</summary>
    public static byte[] Composite(params int[][] parts)
    {
        const int ArgumentsAreWords = 1, MoreComponents = 0x20;
        var writer = new FontWriter();
        writer.Bytes([0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]);
        foreach (var (index, part) in parts.Index())
        {
            writer.U16(part[0] | ArgumentsAreWords | (index + 1 < parts.Length ? MoreComponents : 0));
            foreach (var value in part[1..])
                writer.U16(value);
        }
        return writer.ToArray();
    }
}
