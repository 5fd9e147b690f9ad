using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Pdf.Tests.Fonts;

public class MarkTests
{
    [Fact]
    public void A_shifted_glyph_is_drawn_away_from_its_origin_and_has_no_width()
    {
        var font = TestFonts.Hebrew;
        var mark = font.GlyphFor(0x05B0);
        var subset = FontSubset.Create(font, [mark]);

        var extended = OpenTypeFont.Parse(ShiftedGlyphs.Append(subset, [new ShiftedGlyph(mark, 150, -20)]), "extended");

        var added = new GlyphId((ushort)subset.GlyphCount);
        var bounds = font.BoundsOf(mark);
        Assert.Equal(subset.GlyphCount + 1, extended.GlyphCount);
        Assert.Equal(0, extended.AdvanceOf(added));
        Assert.Equal(new FontBounds(bounds.XMin + 150, bounds.YMin - 20, bounds.XMax + 150, bounds.YMax - 20), extended.BoundsOf(added));
        Assert.Equal(bounds, extended.BoundsOf(subset[mark]));
    }
}
