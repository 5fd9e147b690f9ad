using Publishing.Fonts.Tables;

namespace Publishing.Fonts.Outlines;

/// <summary>Makes contours of quadratic curves from the points of a TrueType glyph.</summary>
/// <remarks>Between two points off the curve stands one on it, half way (TrueType Reference Manual, "Digitizing Letterform Designs").</remarks>
internal static class TrueTypeOutlines
{
    public static GlyphOutline Read(GlyphTable glyphs, int glyph)
    {
        var points = TrueTypePoints.Read(glyphs, glyph);
        var builder = new OutlineBuilder();
        var start = 0;
        for (var i = 0; i < points.Count; i++)
        {
            if (!points[i].EndsContour)
                continue;
            AddContour(points, start, i + 1 - start, builder);
            start = i + 1;
        }
        return builder.ToOutline();
    }

    private static void AddContour(List<TrueTypePoint> points, int start, int count, OutlineBuilder builder)
    {
        if (count < 2)
            return; // A lone point is an anchor without ink.
        var first = points[start];
        var last = points[start + count - 1];
        var origin = first.IsOnCurve ? first : last.IsOnCurve ? last : Middle(first, last);
        builder.Move(origin.X, origin.Y);

        TrueTypePoint? control = null;
        for (var i = first.IsOnCurve ? 1 : 0; i < count; i++)
        {
            var point = points[start + i];
            if (control is { } off)
            {
                var end = point.IsOnCurve ? point : Middle(off, point);
                builder.Quad(off.X, off.Y, end.X, end.Y);
            }
            else if (point.IsOnCurve)
            {
                builder.Line(point.X, point.Y);
            }
            control = point.IsOnCurve ? null : point;
        }
        if (control is { } open)
            builder.Quad(open.X, open.Y, origin.X, origin.Y);
        builder.Close();
    }

    private static TrueTypePoint Middle(TrueTypePoint a, TrueTypePoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, true, false);
}
