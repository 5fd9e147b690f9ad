using Publishing.Core;
using Publishing.Fonts.Cff;
using Publishing.Fonts.Outlines;
using Publishing.Fonts.Reading;
using Publishing.Fonts.Tables;

namespace Publishing.Fonts;

public sealed partial class OpenTypeFont
{
    private readonly HeadTable head;
    private readonly Os2Table os2;
    private readonly HorizontalMetrics horizontal;

    /// <summary>Font units in an em, 16 to 16384.</summary>
    public int UnitsPerEm => head.UnitsPerEm;

    /// <summary>How many glyphs the font has; at least 1.</summary>
    public int GlyphCount { get; }

    /// <summary>From the baseline to the top of a line, in font units.</summary>
    /// <remarks>The typographic values of OS/2 where the font asks for them or gives a usable pair; those of hhea otherwise.</remarks>
    public int Ascender => HasTypoMetrics ? os2.Ascender : horizontal.Ascender;

    /// <summary>From the baseline to the foot of a line, in font units; negative below the baseline.</summary>
    public int Descender => HasTypoMetrics ? os2.Descender : horizontal.Descender;

    /// <summary>The space that the font wants between the foot of a line and the top of the next, in font units.</summary>
    public int LineGap => HasTypoMetrics ? os2.LineGap : horizontal.LineGap;

    /// <summary>The height of a flat capital, in font units (OS/2 sCapHeight, else that of H).</summary>
    public int CapHeight { get; }

    /// <summary>The height of a flat small letter, in font units (OS/2 sxHeight, else that of x).</summary>
    public int XHeight { get; }

    /// <summary>The box around all glyphs, in font units, as the font gives it.</summary>
    public FontBounds Bounds => head.Bounds;

    /// <summary>The font has CFF outlines; otherwise TrueType outlines.</summary>
    public bool HasCffOutlines { get; }

    /// <summary>The outlines of a TrueType font; without glyphs for a CFF font.</summary>
    internal GlyphTable Glyphs { get; }

    /// <summary>The outlines of a CFF font.</summary>
    internal CffFont? Cff { get; }

    /// <summary>The characters of the font.</summary>
    internal CharacterMap Characters { get; }

    private bool HasTypoMetrics =>
        os2.UseTypoMetrics || (os2.Ascender > 0 && os2.Descender <= 0 && os2.Ascender - os2.Descender >= UnitsPerEm / 2);

    /// <summary>The glyph of a character.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    /// <returns><see cref="GlyphId.NotDef"/> when the font lacks the character, or it is no code point.</returns>
    public GlyphId GlyphFor(int codePoint) => new(Characters[codePoint]);

    /// <summary>The glyph of a character with a variation selector behind it (OpenType, cmap format 14).</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    /// <param name="selector">The variation selector.</param>
    /// <returns><see cref="GlyphId.NotDef"/> when the font has no glyph for the two together.</returns>
    public GlyphId GlyphFor(int codePoint, int selector) => new(Characters.Of(codePoint, selector));

    /// <summary>How far a glyph moves the pen, in font units; 0 for a glyph that the font does not have.</summary>
    public int AdvanceOf(GlyphId glyph) => glyph.Value < GlyphCount ? horizontal.AdvanceOf(glyph.Value) : 0;

    /// <summary>The box around a glyph's ink, in font units; empty for a glyph without ink or that the font does not have.</summary>
    /// <exception cref="FontFormatException">The outline is malformed.</exception>
    public FontBounds BoundsOf(GlyphId glyph) =>
        glyph.Value >= GlyphCount ? default
        : Cff is not null ? CharstringRun.Outline(Cff, glyph.Value).ControlBox()
        : Glyphs.BoundsOf(glyph.Value);

    /// <summary>The contours of a glyph; empty for a glyph without ink or that the font does not have.</summary>
    /// <exception cref="FontFormatException">The outline is malformed.</exception>
    public GlyphOutline OutlineOf(GlyphId glyph) =>
        glyph.Value >= GlyphCount ? new GlyphOutline([])
        : Cff is not null ? CharstringRun.Outline(Cff, glyph.Value)
        : TrueTypeOutlines.Read(Glyphs, glyph.Value);

    /// <summary>How far a glyph's ink begins from its origin, in font units, as <c>hmtx</c> says.</summary>
    internal int LeftBearingOf(GlyphId glyph) => glyph.Value < GlyphCount ? horizontal.LeftBearingOf(glyph.Value) : 0;

    private int HeightOf(int codePoint, int otherwise)
    {
        var bounds = BoundsOf(GlyphFor(codePoint));
        return GlyphFor(codePoint) != GlyphId.NotDef && bounds.YMax > 0 ? bounds.YMax : otherwise;
    }

    private (int ItalicAngle, bool IsFixedPitch) ReadPost()
    {
        if (!HasTable("post"))
            return (0, false);
        var reader = new FontReader(Table("post").Span, "post");
        return (reader.I32(4), reader.U32(12) != 0);
    }
}
