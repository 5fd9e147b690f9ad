namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>The widths of Unicode's spaces for fonts that have only U+0020.</summary>
/// <remarks>HarfBuzz, hb-ot-shape-fallback: fractions of the em, a figure's or a full stop's width, half a space.</remarks>
internal static class FallbackSpaces
{
    /// <summary>Whether U+0020 can stand for a character.</summary>
    public static bool CanReplace(int codePoint) =>
        codePoint is 0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000;

    /// <summary>The advance of a space, in font units.</summary>
    /// <param name="font">The font.</param>
    /// <param name="codePoint">A character for which U+0020 stands.</param>
    /// <param name="space">The advance of U+0020.</param>
    public static int WidthOf(OpenTypeFont font, int codePoint, int space) => codePoint switch
    {
        0x2000 or 0x2002 => Part(font, 2),
        0x2001 or 0x2003 or 0x3000 => font.UnitsPerEm,
        0x2004 => Part(font, 3),
        0x2005 => Part(font, 4),
        0x2006 => Part(font, 6),
        0x2007 => AdvanceOfFirst(font, "0123456789", space),
        0x2008 => AdvanceOfFirst(font, ".,", space),
        0x2009 => Part(font, 5),
        0x200A => Part(font, 16),
        0x202F => space / 2,
        0x205F => font.UnitsPerEm * 4 / 18,
        _ => space,
    };

    private static int Part(OpenTypeFont font, int parts) => (font.UnitsPerEm + parts / 2) / parts;

    private static int AdvanceOfFirst(OpenTypeFont font, string characters, int otherwise)
    {
        foreach (var character in characters)
        {
            if (font.GlyphFor(character) is { Value: not 0 } glyph)
                return font.AdvanceOf(glyph);
        }
        return otherwise;
    }
}
