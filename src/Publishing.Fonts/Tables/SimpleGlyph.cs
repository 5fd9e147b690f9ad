namespace Publishing.Fonts.Tables;

/// <summary>The flags of the points of a simple TrueType glyph (OpenType <c>glyf</c>, "Simple Glyph Description").</summary>
internal static class SimpleGlyph
{
    public const int OnCurve = 0x01, XShort = 0x02, YShort = 0x04, Repeat = 0x08, XSameOrPositive = 0x10, YSameOrPositive = 0x20;

    /// <summary>How many bytes the x of a point takes: a short one 1, a repeated one 0, any other 2.</summary>
    public static int XLength(int flag) => (flag & XShort) != 0 ? 1 : (flag & XSameOrPositive) != 0 ? 0 : 2;

    /// <summary>How many bytes the y of a point takes.</summary>
    public static int YLength(int flag) => (flag & YShort) != 0 ? 1 : (flag & YSameOrPositive) != 0 ? 0 : 2;
}
