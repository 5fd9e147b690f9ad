namespace Publishing.Fonts.Outlines;

/// <summary>A segment of an outline; it begins where the one before ends.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Control1">The first control point of a curve; otherwise the end.</param>
/// <param name="Control2">The second control point of a cubic curve; otherwise the end.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct OutlineSegment(OutlineVerb Verb, OutlinePoint Control1, OutlinePoint Control2, OutlinePoint End);
