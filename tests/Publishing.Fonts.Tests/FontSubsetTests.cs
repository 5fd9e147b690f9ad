using Publishing.Core;
using Publishing.Fonts.Tables;

namespace Publishing.Fonts.Tests;

public sealed class FontSubsetTests
{
    [Fact]
    public void Glyphs_are_renumbered_in_order_and_notdef_stays_first()
    {
        var font = TestFonts.Garamond;
        var wanted = TestFonts.GlyphsOf(font, "zebra").ToArray();
        var subset = FontSubset.Create(font, wanted);
        Assert.Equal(6, subset.GlyphCount);
        Assert.Equal(GlyphId.NotDef, subset[GlyphId.NotDef]);
        var order = wanted.Distinct().OrderBy(g => g.Value).Select(g => subset[g].Value).ToArray();
        Assert.Equal([1, 2, 3, 4, 5], order.Select(g => (int)g));
    }

    [Fact]
    public void The_subset_reads_as_a_font_with_the_same_metrics()
    {
        var font = TestFonts.FrankRuhl;
        var wanted = TestFonts.GlyphsOf(font, "שָׁלוֹם עולם Àé").ToArray();
        var subset = FontSubset.Create(font, wanted);
        var read = OpenTypeFont.Parse(subset.Data, "subset");
        Assert.Equal(subset.GlyphCount, read.GlyphCount);
        foreach (var glyph in wanted)
        {
            Assert.Equal(font.AdvanceOf(glyph), read.AdvanceOf(subset[glyph]));
            Assert.Equal(font.BoundsOf(glyph), read.BoundsOf(subset[glyph]));
            Assert.Equal(font.LeftBearingOf(glyph), read.LeftBearingOf(subset[glyph]));
        }
    }

    [Fact]
    public void The_parts_of_a_composite_come_along()
    {
        var font = TestFonts.Garamond;
        var all = Enumerable.Range(1, font.GlyphCount - 1).Select(g => new GlyphId((ushort)g));
        var composite = all.First(g => GlyphComponent.ReadAll(font.Glyphs[g.Value].Span).Count > 1);
        var parts = GlyphComponent.ReadAll(font.Glyphs[composite.Value].Span);
        var subset = FontSubset.Create(font, [composite]);
        var read = OpenTypeFont.Parse(subset.Data, "subset");
        var rewritten = GlyphComponent.ReadAll(read.Glyphs[subset[composite].Value].Span);
        Assert.Equal(
            parts.Select(p => (int)subset[new GlyphId((ushort)p.Glyph)].Value),
            rewritten.Select(p => p.Glyph));
    }

    [Fact]
    public void The_same_glyphs_in_any_order_give_the_same_bytes_and_tag()
    {
        var font = TestFonts.Garamond;
        var one = FontSubset.Create(font, TestFonts.GlyphsOf(font, "abc"));
        var two = FontSubset.Create(font, TestFonts.GlyphsOf(font, "ccba"));
        Assert.Equal(one.Data.ToArray(), two.Data.ToArray());
        Assert.Equal(one.TaggedName, two.TaggedName);
        Assert.Matches("^[A-Z]{6}\\+EBGaramond-Regular$", one.TaggedName);
        Assert.NotEqual(one.TaggedName, FontSubset.Create(font, TestFonts.GlyphsOf(font, "abd")).TaggedName);
    }

    [Fact]
    public void Every_glyph_can_be_taken_at_once()
    {
        var font = TestFonts.Garamond;
        var subset = FontSubset.Create(font, Enumerable.Range(0, font.GlyphCount).Select(g => new GlyphId((ushort)g)));
        Assert.Equal(font.GlyphCount, subset.GlyphCount);
        Assert.True(subset.Data.Length < font.Data.Length);
    }

    [Fact]
    public void A_glyph_that_is_not_in_the_subset_is_refused()
    {
        var subset = FontSubset.Create(TestFonts.Garamond, []);
        Assert.Equal(1, subset.GlyphCount);
        Assert.Throws<ArgumentException>(() => subset[new GlyphId(5)]);
    }

    [Fact]
    public void A_glyph_that_the_font_does_not_have_counts_as_notdef()
    {
        var subset = FontSubset.Create(TestFonts.Garamond, [new GlyphId(60000)]);
        Assert.Equal(1, subset.GlyphCount);
        Assert.Equal(GlyphId.NotDef, subset[new GlyphId(60000)]);
    }
}
