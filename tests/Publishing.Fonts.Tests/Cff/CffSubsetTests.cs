using Publishing.Core;
using Publishing.Fonts.Cff;

namespace Publishing.Fonts.Tests.Cff;

public sealed class CffSubsetTests
{
    [SkippableTheory]
    [InlineData(SystemFonts.Libertine)]
    [InlineData(SystemFonts.LibertineItalic)]
    [InlineData(SystemFonts.David)]
    [InlineData(SystemFonts.Nachlieli)]
    public void Every_outline_survives_without_subroutines(string path)
    {
        var font = SystemFonts.Require(path);
        var subset = FontSubset.Create(font, Enumerable.Range(0, font.GlyphCount).Select(g => new GlyphId((ushort)g)));
        var read = CffFont.Read(subset.Data);
        Assert.True(subset.IsCff);
        Assert.True(read.IsCid);
        Assert.Equal(0, read.GlobalSubrs.Count);
        Assert.Equal(font.GlyphCount, read.CharStrings.Count);
        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
            Assert.Equal(font.OutlineOf(new GlyphId((ushort)glyph)).Segments.ToArray(), CharstringRun.Outline(read, glyph).Segments.ToArray());
    }

    [SkippableFact]
    public void Glyphs_are_renumbered_and_the_tag_stands_for_the_content()
    {
        var font = SystemFonts.Require(SystemFonts.Libertine);
        var wanted = TestFonts.GlyphsOf(font, "Quartz").ToArray();
        var subset = FontSubset.Create(font, wanted);
        Assert.Equal(7, subset.GlyphCount);
        Assert.True(subset.Data.Length < 4000, $"{subset.Data.Length} bytes");
        Assert.Matches("^[A-Z]{6}\\+LinLibertine", subset.TaggedName);
        var read = CffFont.Read(subset.Data);
        foreach (var glyph in wanted)
            Assert.Equal(font.OutlineOf(glyph).Segments.ToArray(), CharstringRun.Outline(read, subset[glyph].Value).Segments.ToArray());
    }

    [SkippableFact]
    public void A_web_font_with_CFF_outlines_reads_as_a_font()
    {
        var font = SystemFonts.Require(SystemFonts.David);
        var subset = OpenTypeFont.Parse(WebFontSubset.Create(font, "שלום".Select(c => (int)c), []), "subset");
        Assert.True(subset.HasCffOutlines);
        var shin = font.GlyphFor('ש');
        Assert.Equal(font.OutlineOf(shin).Segments.ToArray(), subset.OutlineOf(subset.GlyphFor('ש')).Segments.ToArray());
        Assert.Empty(subset.OutlineOf(font.GlyphFor('א')).Segments);
        Assert.True(subset.Data.Length < font.Data.Length);
    }
}
