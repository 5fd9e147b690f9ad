namespace Publishing.Fonts.Outlines;

/// <summary>A point of a TrueType outline.</summary>
/// <param name="X">In font units; the scale of a composite may leave a fraction.</param>
/// <param name="Y">In font units.</param>
/// <param name="IsOnCurve">The curve goes through the point.</param>
/// <param name="EndsContour">The point is the last of its contour.</param>
internal readonly record struct TrueTypePoint(double X, double Y, bool IsOnCurve, bool EndsContour);
