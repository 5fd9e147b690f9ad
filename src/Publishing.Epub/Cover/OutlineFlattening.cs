using Publishing.Fonts.Outlines;

namespace Publishing.Epub;

/// <summary>Turns the outlines of glyphs into straight edges.</summary>
internal static class OutlineFlattening
{
    // At the largest size of the cover a quarter of a bowl is some 100 pixels: so many chords lie within a third of a pixel of it.
    private const int Chords = 12;

    /// <summary>Adds the edges of a glyph.</summary>
    /// <param name="outline">The glyph.</param>
    /// <param name="scale">Its size in pixels, and the units of its em.</param>
    /// <param name="x">Its origin from the left, in 1/256 pixel.</param>
    /// <param name="y">Its baseline from the top, in 1/256 pixel.</param>
    /// <param name="edges">Receives the edges.</param>
    public static void Add(GlyphOutline outline, (int Size, int UnitsPerEm) scale, int x, int y, List<CoverEdge> edges)
    {
        var pen = (X: 0, Y: 0);
        foreach (var segment in outline.Segments)
        {
            var end = Place(segment.End);
            switch (segment.Verb)
            {
                case OutlineVerb.Move:
                    pen = end;
                    break;
                case OutlineVerb.Quad or OutlineVerb.Cubic:
                    var (from, first, second) = (pen, Place(segment.Control1), Place(segment.Control2));
                    for (var i = 1; i <= Chords; i++)
                        LineTo(segment.Verb == OutlineVerb.Quad ? Quad(from, first, end, i) : Cubic(from, first, second, end, i));
                    break;
                default:
                    LineTo(end);
                    break;
            }
        }

        (int X, int Y) Place(OutlinePoint point) => (x + Scaled(point.X), y - Scaled(point.Y));

        int Scaled(int units) => (int)((long)units * scale.Size * CoverageMap.Unit / scale.UnitsPerEm);

        void LineTo((int X, int Y) end)
        {
            if (pen.Y != end.Y)
                edges.Add(new CoverEdge(pen.X, pen.Y, end.X, end.Y));
            pen = end;
        }
    }

    private static (int X, int Y) Quad((int X, int Y) a, (int X, int Y) b, (int X, int Y) c, int i)
    {
        long t = i, s = Chords - i;
        return ((int)((s * s * a.X + 2 * s * t * b.X + t * t * c.X) / (Chords * Chords)), (int)((s * s * a.Y + 2 * s * t * b.Y + t * t * c.Y) / (Chords * Chords)));
    }

    private static (int X, int Y) Cubic((int X, int Y) a, (int X, int Y) b, (int X, int Y) c, (int X, int Y) d, int i)
    {
        long t = i, s = Chords - i;
        return (At(a.X, b.X, c.X, d.X), At(a.Y, b.Y, c.Y, d.Y));

        int At(long p, long q, long r, long u) => (int)((s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u) / (Chords * Chords * Chords));
    }
}
