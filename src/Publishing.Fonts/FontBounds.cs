namespace Publishing.Fonts;

/// <summary>A box around ink, in font units; y grows upwards. The default value is the box of a glyph without ink.</summary>
/// <param name="XMin">The left edge.</param>
/// <param name="YMin">The lower edge.</param>
/// <param name="XMax">The right edge.</param>
/// <param name="YMax">The upper edge.</param>
public readonly record struct FontBounds(int XMin, int YMin, int XMax, int YMax)
{
    /// <summary>Whether there is no ink.</summary>
    public bool IsEmpty => XMin >= XMax && YMin >= YMax;
}
