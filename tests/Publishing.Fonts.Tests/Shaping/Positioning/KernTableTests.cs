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

    [SkippableFact]
    public void Kerning_by_classes_is_that_of_HarfBuzz()
    {
        HbShape.Require();
        var bytes = Classed();
        var path = Repository.Scratch(nameof(KernTableTests)) + "/classed.ttf";
        File.WriteAllBytes(path, bytes);
        var font = OpenTypeFont.Parse(bytes, "classed");
        var plan = ShapingCase.Latin.PlanFor(font);
        Assert.Equal(HbShape.Lines(path, ShapingCase.Latin, Texts), Texts.Select(t => GlyphDump.Line(plan.Shape(t).AsSpan(), t)));
        Assert.NotEqual(font.AdvanceOf(font.GlyphFor('A')), plan.Shape("AV")[0].XAdvance);
    }

    public static TheoryData<bool> Formats => [false, true];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_table_cut_short_is_read_or_refused(bool byClasses)
    {
        var bytes = byClasses ? Classed() : Kerned();
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

    /// <summary>The font with a kern table of format 2: A and V in two classes on each side.</summary>
    private static byte[] Classed()
    {
        var font = TestFonts.Load(Name);
        var (a, v) = (font.GlyphFor('A').Value, font.GlyphFor('V').Value);
        var (first, last) = (Math.Min(a, v), Math.Max(a, v));
        var count = last - first + 1;
        // Header of 7 words, left and right classes of 2 + count words, then the values: rows by left class, 3 to a row.
        var (left, right, array) = (14, 14 + 2 * (2 + count), 14 + 4 * (2 + count));
        short[] values = [0, 0, 0, 0, -11, -80, 0, -60, 25];
        var words = new List<ushort> { 0, 1, 0, (ushort)(array + 2 * values.Length), 0x0201, 6, (ushort)left, (ushort)right, (ushort)array, first, (ushort)count };
        words.AddRange(Enumerable.Range(first, count).Select(glyph => (ushort)(array + (glyph == a ? 6 : glyph == v ? 12 : 0))));
        words.AddRange([first, (ushort)count]);
        words.AddRange(Enumerable.Range(first, count).Select(glyph => (ushort)(glyph == a ? 2 : glyph == v ? 4 : 0)));
        words.AddRange(values.Select(value => (ushort)value));
        return PatchedFont.WithTable(Name, "GPOS", "kern", PatchedFont.Words(words));
    }
}
