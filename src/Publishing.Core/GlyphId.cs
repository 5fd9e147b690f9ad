namespace Publishing.Core;

/// <summary>The number of a glyph in its font; 0 is <c>.notdef</c>.</summary>
/// <param name="Value">The glyph index (OpenType <c>maxp.numGlyphs</c> bounds it).</param>
public readonly record struct GlyphId(ushort Value)
{
    /// <summary>The glyph shown for a character that the font lacks.</summary>
    public static GlyphId NotDef => default;
}
