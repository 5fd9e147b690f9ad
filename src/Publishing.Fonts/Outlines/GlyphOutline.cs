using System.Collections.Immutable;

namespace Publishing.Fonts.Outlines;

/// <summary>The contours of a glyph, to be filled by the non-zero winding rule.</summary>
/// <param name="Segments">The segments; each contour begins with a move and ends with a close. Empty for a glyph without ink.</param>
public sealed record GlyphOutline(ImmutableArray<OutlineSegment> Segments)
{
    /// <summary>The box around all points, those of control too, in font units.</summary>
    public FontBounds ControlBox()
    {
        if (Segments.IsEmpty)
            return default;
        var (xMin, yMin, xMax, yMax) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var segment in Segments)
        {
            foreach (var point in (ReadOnlySpan<OutlinePoint>)[segment.Control1, segment.Control2, segment.End])
            {
                xMin = Math.Min(xMin, point.X);
                yMin = Math.Min(yMin, point.Y);
                xMax = Math.Max(xMax, point.X);
                yMax = Math.Max(yMax, point.Y);
            }
        }
        return new FontBounds(xMin, yMin, xMax, yMax);
    }
}
