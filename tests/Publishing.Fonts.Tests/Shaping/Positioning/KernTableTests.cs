using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping.Positioning;

/// <summary>Kerning by the kern table, which fonts without GPOS have.</summary>
public sealed class KernTableTests
{
    private const string Name = "FrankRuhlLibre-Regular";
    private static readonly string[] Texts = ["AV", "VA", "AVAV", "A\u0301V", "A\u200DV", "AX", "AVX", "אב", "בא", "אָב"];

    [Fact]
    public void The_amount_is_shared_by_both_glyphs_and_subtables_add_up()
    {
        var font = OpenTypeFont.Parse(Kerned(), "kerned");
        var plain = new[] { font.AdvanceOf(font.GlyphFor('A')), font.AdvanceOf(font.GlyphFor('V')) };
        var glyphs = ShapingCase.Latin.PlanFor(font).Shape("AV");
        // -101 is -51 and -50; 8 is 4 and 4.
        Assert.Equal(plain[0] - 51 + 4, glyphs[0].XAdvance);
        Assert.Equal(plain[1] - 50 + 4, glyphs[1].XAdvance);
        Assert.Equal(-50 + 4, glyphs[1].XOffset);
    }

    [Fact]
    public void Without_the_feature_there_is_no_kerning()
    {
        var font = OpenTypeFont.Parse(Kerned(), "kerned");
        var glyphs = (ShapingCase.Latin with { Features = "-kern" }).PlanFor(font).Shape("AV");
        Assert.Equal(font.AdvanceOf(font.GlyphFor('A')), glyphs[0].XAdvance);
    }

    [SkippableFact]
    public void Kerning_is_that_of_HarfBuzz()
    {
        HbShape.Require();
        var bytes = Kerned();
        var path = Repository.Scratch(nameof(KernTableTests)) + "/kerned.ttf";
        File.WriteAllBytes(path, bytes);
        var font = OpenTypeFont.Parse(bytes, "kerned");
        foreach (var shaping in (ShapingCase[])[ShapingCase.Latin, ShapingCase.Hebrew, ShapingCase.Latin with { Direction = Direction.RightToLeft }])
        {
            var plan = shaping.PlanFor(font);
            Assert.Equal(HbShape.Lines(path, shaping, Texts), Texts.Select(t => GlyphDump.Line(plan.Shape(t).AsSpan(), t)));
        }
    }

    [Fact]
    public void A_table_cut_short_is_read_or_refused()
    {
        var bytes = Kerned();
        var record = PatchedFont.RecordOf(bytes, "kern");
        for (var length = record[15]; length > 0; length--)
        {
            record[15] = length;
            try
            {
                ShapingCase.Latin.PlanFor(OpenTypeFont.Parse(bytes, "cut")).Shape("AVAX");
            }
            catch (FontFormatException error)
            {
                Assert.Equal("kern", error.Table);
            }
        }
    }

    /// <summary>The font with a kern table in the place of GPOS: two subtables that count and one for vertical text.</summary>
    private static byte[] Kerned()
    {
        var font = TestFonts.Load(Name);
        ushort Glyph(int character) => font.GlyphFor(character).Value;
        ushort[][] pairs =
        [
            [.. new[] { ('A', 'V', -101), ('V', 'A', -60), ('א', 'ב', -31), ('ב', 'א', 17) }
                .Select(p => (Left: Glyph(p.Item1), Right: Glyph(p.Item2), Value: (ushort)p.Item3))
                .OrderBy(p => p.Left << 16 | p.Right)
                .SelectMany(p => (ushort[])[p.Left, p.Right, p.Value])],
            [Glyph('A'), Glyph('V'), 8],
            [Glyph('A'), Glyph('X'), 500],
        ];
        var words = new List<ushort> { 0, (ushort)pairs.Length };
        for (var i = 0; i < pairs.Length; i++)
        {
            var isHorizontal = i < 2;
            words.AddRange([0, (ushort)(14 + 2 * pairs[i].Length), (ushort)(isHorizontal ? 1 : 0), (ushort)(pairs[i].Length / 3), 0, 0, 0]);
            words.AddRange(pairs[i]);
        }
        return PatchedFont.WithTable(Name, "GPOS", "kern", PatchedFont.Words(words));
    }
}
