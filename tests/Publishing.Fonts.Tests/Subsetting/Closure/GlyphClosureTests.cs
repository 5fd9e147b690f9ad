using Publishing.Fonts.Subsetting;
using Publishing.Fonts.Subsetting.Closure;

namespace Publishing.Fonts.Tests.Subsetting.Closure;

public sealed class GlyphClosureTests
{
    [Theory]
    [InlineData("ffi", "")]
    [InlineData("Th", "dlig")]
    [InlineData("a", "smcp")]
    [InlineData("1", "onum")]
    public void What_a_feature_makes_is_reached(string text, string feature)
    {
        var font = TestFonts.Garamond;
        var glyphs = Close(font, text, feature);
        glyphs.ExceptWith(TestFonts.GlyphsOf(font, text).Select(g => (int)g.Value));
        Assert.NotEmpty(glyphs);
    }

    [Fact]
    public void What_nobody_asked_for_is_not_reached()
    {
        var font = TestFonts.Garamond;
        var asked = Close(font, "a", "smcp");
        var unasked = Close(font, "a", "");
        Assert.Superset(unasked, asked);
        Assert.True(asked.Count > unasked.Count);
        Assert.Equal(unasked, Close(font, "a", "smcp", value: 0));
    }

    [Fact]
    public void A_small_table_that_asks_for_endless_work_is_refused_soon()
    {
        const int Many = 10_000;
        var table = new FontWriter();
        table.U32(0x00010000);
        table.U16(0); // no scripts
        table.U16(10);
        table.U16(10 + 8 + 4 + 2 * Many);
        table.U16(1); // one feature, all lookups
        table.Bytes("liga"u8);
        table.U16(8);
        table.U16(0);
        table.U16(Many);
        for (var i = 0; i < Many; i++)
            table.U16(i);
        table.U16(Many); // many lookups, all the same one
        for (var i = 0; i < Many; i++)
            table.U16(2 + 2 * Many);
        table.U16(1);
        table.U16(0);
        table.U16(Many); // many subtables, all the same one
        for (var i = 0; i < Many; i++)
            table.U16(6 + 2 * Many);
        foreach (var value in (int[])[1, 6, 1, 1, 1, 3]) // glyph 3 becomes glyph 4
            table.U16(value);

        var font = WithGsub(table.ToArray());
        var fault = Assert.Throws<FontFormatException>(() => GlyphClosure.Close(font, [3], new KeptFeatures([])));
        Assert.Equal("GSUB", fault.Table);
    }

    private static SortedSet<int> Close(OpenTypeFont font, string text, string feature, int value = 1)
    {
        var glyphs = new SortedSet<int>(TestFonts.GlyphsOf(font, text).Select(g => (int)g.Value));
        GlyphClosure.Close(font, glyphs, new KeptFeatures([new FeatureSetting(feature, value)]));
        return glyphs;
    }

    private static OpenTypeFont WithGsub(byte[] table)
    {
        var whole = TestFonts.FrankRuhl;
        string[] others = ["head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf"];
        return OpenTypeFont.Parse(
            SfntBuilder.Build(SfntBuilder.TrueType, [.. others.Select(tag => (tag, whole.Table(tag).ToArray())), ("GSUB", table)]),
            "crafted");
    }
}
