using Publishing.Fonts.Reading;
using Publishing.Fonts.Tables;

namespace Publishing.Fonts.Outlines;

/// <summary>Reads the points of a glyph, those of the parts of a composite included (OpenType <c>glyf</c>).</summary>
internal sealed class TrueTypePoints
{
    /// <summary>Parts of parts: deeper than any real font goes (maxComponentDepth is 16 in the tools' checks).</summary>
    private const int DeepestPart = 16;

    /// <summary>Many times what the densest ornament has.</summary>
    private const int MostPoints = 200_000, MostParts = 4096;

    private readonly GlyphTable glyphs;
    private readonly List<TrueTypePoint> points = [];
    private int parts;

    private TrueTypePoints(GlyphTable glyphs) => this.glyphs = glyphs;

    /// <summary>The points of a glyph, contour after contour.</summary>
    public static List<TrueTypePoint> Read(GlyphTable glyphs, int glyph)
    {
        var reading = new TrueTypePoints(glyphs);
        reading.Add(glyph, depth: 0);
        return reading.points;
    }

    private void Add(int glyph, int depth)
    {
        if (depth > DeepestPart || ++parts > MostParts)
            throw new FontFormatException("glyf", 0, "a composite has too many parts");
        if (glyph >= glyphs.GlyphCount)
            throw new FontFormatException("glyf", 0, "a composite uses a glyph that the font does not have");
        var data = glyphs[glyph].Span;
        if (data.IsEmpty)
            return;
        var reader = new FontReader(data, "glyf");
        var contours = reader.I16(0);
        if (contours > 0)
            AddSimple(reader, contours);
        else if (contours < 0)
            AddComposite(reader, depth);
    }

    private void AddSimple(FontReader reader, int contours)
    {
        var count = reader.U16(10 + 2 * (contours - 1)) + 1;
        if (points.Count + count > MostPoints)
            throw reader.Fault(10, "an outline has too many points");
        var place = 10 + 2 * contours;
        place += 2 + reader.U16(place);

        var flags = new byte[count];
        for (var i = 0; i < count;)
        {
            var flag = reader.U8(place++);
            var repeats = (flag & SimpleGlyph.Repeat) != 0 ? 1 + reader.U8(place++) : 1;
            for (; repeats > 0 && i < count; repeats--)
                flags[i++] = flag;
        }
        var xs = Coordinates(reader, flags, ref place, SimpleGlyph.XShort, SimpleGlyph.XSameOrPositive);
        var ys = Coordinates(reader, flags, ref place, SimpleGlyph.YShort, SimpleGlyph.YSameOrPositive);

        var next = 0;
        for (var contour = 0; contour < contours; contour++)
        {
            int end = reader.U16(10 + 2 * contour);
            if (end >= count)
                throw reader.Fault(10 + 2 * contour, "a contour ends behind the last point");
            for (; next <= end; next++)
                points.Add(new TrueTypePoint(xs[next], ys[next], (flags[next] & SimpleGlyph.OnCurve) != 0, next == end));
        }
    }

    private static int[] Coordinates(FontReader reader, byte[] flags, ref int place, int isShort, int sameOrPositive)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var isSet = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0)
            {
                value += isSet ? reader.U8(place) : -reader.U8(place);
                place++;
            }
            else if (!isSet)
            {
                value += reader.I16(place);
                place += 2;
            }
            values[i] = value;
        }
        return values;
    }

    private void AddComposite(FontReader reader, int depth)
    {
        var own = points.Count;
        foreach (var component in GlyphComponent.ReadAll(reader.Data))
        {
            var first = points.Count;
            Add(component.Glyph, depth + 1);
            var transform = ComponentTransform.Read(reader, component);
            for (var i = first; i < points.Count; i++)
                points[i] = transform.Apply(points[i]);
            if (!transform.MatchesPoints)
                continue;
            var (anchor, matched) = (own + transform.Anchor, first + transform.Matched);
            if (anchor >= first || matched >= points.Count)
                throw reader.Fault(component.Place, "a part is matched to a point that is not there");
            var (dx, dy) = (points[anchor].X - points[matched].X, points[anchor].Y - points[matched].Y);
            for (var i = first; i < points.Count; i++)
                points[i] = points[i] with { X = points[i].X + dx, Y = points[i].Y + dy };
        }
    }
}
