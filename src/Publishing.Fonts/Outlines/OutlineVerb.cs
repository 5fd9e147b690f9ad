namespace Publishing.Fonts.Outlines;

/// <summary>What a segment of an outline does.</summary>
public enum OutlineVerb
{
    /// <summary>Begins a contour at the segment's end.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A quadratic Bézier curve with one control point (TrueType).</summary>
    Quad,

    /// <summary>A cubic Bézier curve with two control points (CFF).</summary>
    Cubic,

    /// <summary>Ends the contour with a line to its beginning; the segment's end is that beginning.</summary>
    Close,
}
