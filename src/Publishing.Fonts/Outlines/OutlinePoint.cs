namespace Publishing.Fonts.Outlines;

/// <summary>A point of an outline, in font units; y grows upwards.</summary>
/// <param name="X">The distance from the glyph's origin to the right.</param>
/// <param name="Y">The distance from the baseline up.</param>
public readonly record struct OutlinePoint(int X, int Y);
