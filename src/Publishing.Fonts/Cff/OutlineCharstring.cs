using Publishing.Fonts.Outlines;
using Publishing.Fonts.Subsetting;

namespace Publishing.Fonts.Cff;

/// <summary>Writes an outline as a charstring.</summary>
internal static class OutlineCharstring
{
    /// <param name="outline">Lines and cubic curves.</param>
    /// <param name="width">The width as the charstring gave it, less nominalWidthX; null for defaultWidthX.</param>
    public static byte[] Write(GlyphOutline outline, double? width)
    {
        var writer = new FontWriter();
        var pen = default(OutlinePoint);
        if (width is { } value)
            Number(writer, (int)value);
        foreach (var segment in outline.Segments)
        {
            switch (segment.Verb)
            {
                case OutlineVerb.Move:
                    To(segment.End, CharstringOperator.RMoveTo);
                    break;
                case OutlineVerb.Line:
                    To(segment.End, CharstringOperator.RLineTo);
                    break;
                case OutlineVerb.Cubic:
                    Step(segment.Control1);
                    Step(segment.Control2);
                    To(segment.End, CharstringOperator.RRCurveTo);
                    break;
                default: // A charstring closes its contours by itself.
                    break;
            }
        }
        writer.U8(CharstringOperator.EndChar);
        return writer.ToArray();

        void Step(OutlinePoint point)
        {
            Number(writer, point.X - pen.X);
            Number(writer, point.Y - pen.Y);
            pen = point;
        }

        void To(OutlinePoint point, int operation)
        {
            Step(point);
            writer.U8(operation);
        }
    }

    private static void Number(FontWriter writer, int value)
    {
        writer.U8(CharstringOperator.ShortInt);
        writer.U16(Math.Clamp(value, short.MinValue, short.MaxValue));
    }
}
