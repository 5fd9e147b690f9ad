using System.Collections.Immutable;

namespace Publishing.Fonts.Outlines;

/// <summary>Collects the segments of an outline; points are rounded to font units.</summary>
internal sealed class OutlineBuilder
{
    private readonly ImmutableArray<OutlineSegment>.Builder segments = ImmutableArray.CreateBuilder<OutlineSegment>();
    private OutlinePoint start;
    private bool isOpen;

    public void Move(double x, double y)
    {
        Close();
        start = At(x, y);
        Add(OutlineVerb.Move, start, start, start);
        isOpen = true;
    }

    public void Line(double x, double y) => Add(OutlineVerb.Line, At(x, y), At(x, y), At(x, y));

    public void Quad(double x1, double y1, double x, double y) => Add(OutlineVerb.Quad, At(x1, y1), At(x, y), At(x, y));

    public void Cubic(double x1, double y1, double x2, double y2, double x, double y) =>
        Add(OutlineVerb.Cubic, At(x1, y1), At(x2, y2), At(x, y));

    public void Close()
    {
        if (isOpen)
            Add(OutlineVerb.Close, start, start, start);
        isOpen = false;
    }

    public GlyphOutline ToOutline()
    {
        Close();
        return new GlyphOutline(segments.ToImmutable());
    }

    private static OutlinePoint At(double x, double y) => new(Round(x), Round(y));

    /// <summary>Halves go up, whatever the sign, so that shapes that are shifted keep their form.</summary>
    private static int Round(double value) => (int)Math.Clamp(Math.Floor(value + 0.5), -0x1000000, 0x1000000);

    private void Add(OutlineVerb verb, OutlinePoint control1, OutlinePoint control2, OutlinePoint end) =>
        segments.Add(new OutlineSegment(verb, control1, control2, end));
}
