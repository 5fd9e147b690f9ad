using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests;

public sealed class WebFontSubsetTests
{
    private static readonly ExternalTool Shaper = new("hb-shape");

    [Fact]
    public void Characters_keep_their_glyphs_and_metrics()
    {
        var font = TestFonts.Garamond;
        var subset = Subset(font, "Office (fjord) Æ");
        Assert.Equal(font.GlyphCount, subset.GlyphCount);
        Assert.Equal(font.GlyphFor('f'), subset.GlyphFor('f'));
        Assert.Equal(font.AdvanceOf(font.GlyphFor('f')), subset.AdvanceOf(font.GlyphFor('f')));
        Assert.Equal(font.BoundsOf(font.GlyphFor('Æ')), subset.BoundsOf(font.GlyphFor('Æ')));
        Assert.Equal(font.PostScriptName, subset.PostScriptName);
        Assert.Equal(font.XHeight, subset.XHeight);
    }

    [Fact]
    public void Other_characters_are_gone_and_the_file_is_smaller()
    {
        var subset = Subset(TestFonts.Garamond, "abc");
        Assert.Equal(GlyphId.NotDef, subset.GlyphFor('z'));
        Assert.True(subset.BoundsOf(TestFonts.Garamond.GlyphFor('z')).IsEmpty);
        Assert.True(subset.Data.Length < TestFonts.Garamond.Data.Length / 3);
    }

    [Fact]
    public void The_mirror_of_a_bracket_comes_along() =>
        Assert.NotEqual(GlyphId.NotDef, Subset(TestFonts.FrankRuhl, "א(").GlyphFor(')'));

    [Fact]
    public void A_letter_that_a_shaper_may_compose_comes_along() =>
        Assert.NotEqual(GlyphId.NotDef, Subset(TestFonts.Garamond, "e\u0301").GlyphFor('é'));

    [Fact]
    public void The_same_characters_in_any_order_give_the_same_bytes() =>
        Assert.Equal(Subset(TestFonts.Garamond, "abc").Data.ToArray(), Subset(TestFonts.Garamond, "cab").Data.ToArray());

    [SkippableTheory]
    [InlineData("EBGaramond-Regular", "Office fjord fluffy affliction, The Quick Qu Th 1234567890 ½ AVATAR To", "")]
    [InlineData("EBGaramond-Regular", "Small Capitals 1789 & Old Figures", "smcp,onum,c2sc")]
    [InlineData("EBGaramond-Italic", "Queen Ægypt gggy fffi ct st ſt", "dlig,swsh,hlig")]
    [InlineData("EBGaramond-Regular", "1⁄2 and 13⁄16", "frac")]
    [InlineData("FrankRuhlLibre-Regular", "בְּרֵאשִׁית בָּרָא אֱלֹהִים (אֵת) הַשָּׁמַיִם", "")]
    [InlineData("FrankRuhlLibre-Bold", "וֹ יִ שׂ כּ AVATAR fi לֹא", "")]
    public void A_shaper_gives_the_same_glyphs_as_with_the_whole_font(string name, string text, string features)
    {
        Assert.All(GlyphsOf(ShapeBoth(Repository.PathOf($"fonts/{name}.ttf"), text, features)), g => Assert.NotEqual("0", g));
    }

    [SkippableTheory]
    [InlineData("fonts/EBGaramond-Bold.ttf")]
    [InlineData("fonts/EBGaramond-Italic.ttf")]
    [InlineData("fonts/FrankRuhlLibre-Medium.ttf")]
    [InlineData(SystemFonts.Libertine)]
    [InlineData(SystemFonts.DejaVu)]
    public void Every_pair_of_letters_is_kerned_as_in_the_whole_font(string path)
    {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-'’";
        var pairs = string.Join(' ', letters.SelectMany(a => letters.Select(b => $"{a}{b}")));
        var full = Path.IsPathRooted(path) ? path : Repository.PathOf(path);
        SystemFonts.Require(full);
        ShapeBoth(full, pairs, "");
    }

    /// <summary>Shapes a text with a font and with its subset for that text, which must give the same.</summary>
    private static string ShapeBoth(string path, string text, string features)
    {
        Shaper.Require();
        var folder = Repository.Scratch($"web-{Path.GetFileNameWithoutExtension(path)}-{text.Length}");
        ImmutableArray<FeatureSetting> settings = [.. features.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(f => new FeatureSetting(f, 1))];
        var font = OpenTypeFont.Parse(File.ReadAllBytes(path), path);
        File.WriteAllBytes(folder + "/subset.ttf", WebFontSubset.Create(font, text.EnumerateRunes().Select(r => r.Value), settings));
        var whole = Shape(path);
        Assert.Equal(whole, Shape(folder + "/subset.ttf"));
        return whole;

        string Shape(string file)
        {
            var (code, output, error) = Shaper.Run(["--no-glyph-names", "--show-extents", "--features=" + features, "--font-file=" + file, "--text=" + text]);
            Assert.True(code == 0, error);
            return output;
        }
    }

    private static IEnumerable<string> GlyphsOf(string shaped) => shaped.Trim('[', ']', '\n').Split('|').Select(g => g.Split('=')[0]);

    private static OpenTypeFont Subset(OpenTypeFont font, string text) =>
        OpenTypeFont.Parse(WebFontSubset.Create(font, text.EnumerateRunes().Select(r => r.Value), []), "subset");
}
