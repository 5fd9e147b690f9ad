using System.Buffers.Binary;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>Characters with a variation selector, for which a font may have glyphs of their own (cmap format 14).</summary>
public sealed class VariationSequenceTests
{
    private const string Name = "FrankRuhlLibre-Regular";

    private static readonly string[] Texts =
    [
        "A\uFE00", "A\uFE01", "A\uFE02", "A\uFE00\uFE01", "A\uFE02\uFE00", "xA\uFE00x", "AA\uFE00\u0301", "A\u0301\uFE00", "B\uFE00", "\uFE00", "A\U000E0100", "AV\uFE00A",
        "א\uFE00", "אָ\uFE00ב", "ב\uFE01", "שׁ\uFE00", "א\uFE00ָ",
    ];

    [Fact]
    public void A_glyph_of_its_own_stands_for_the_letter_and_the_selector()
    {
        var font = OpenTypeFont.Parse(Varied(), "varied");

        Assert.Equal(font.GlyphFor('V'), font.GlyphFor('A', 0xFE00));
        Assert.Equal(font.GlyphFor('A'), font.GlyphFor('A', 0xFE01)); // said to be the letter's own
        Assert.Equal(GlyphId.NotDef, font.GlyphFor('A', 0xFE02));
        var glyph = Assert.Single(ShapingCase.Latin.PlanFor(font).Shape("A\uFE00"));
        Assert.Equal((font.GlyphFor('V'), 0), (glyph.Id, glyph.Cluster));
    }

    [SkippableFact]
    public void Shaping_is_that_of_HarfBuzz()
    {
        HbShape.Require();
        var bytes = Varied();
        var path = Repository.Scratch(nameof(VariationSequenceTests)) + "/varied.ttf";
        File.WriteAllBytes(path, bytes);
        var font = OpenTypeFont.Parse(bytes, "varied");
        foreach (var shaping in (ShapingCase[])[ShapingCase.Latin, ShapingCase.Hebrew])
        {
            var plan = shaping.PlanFor(font);
            Assert.Equal(HbShape.Lines(path, shaping, Texts), Texts.Select(t => GlyphDump.Line(plan.Shape(t).AsSpan(), t)));
        }
    }

    [Fact]
    public void A_broken_subtable_is_read_or_refused()
    {
        var whole = Varied();
        var record = PatchedFont.RecordOf(whole, "cmap");
        var start = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
        for (var i = 0; i < 120; i++)
        {
            foreach (var value in (ReadOnlySpan<byte>)[0, 1, 0x7F, 0xFF])
            {
                var bytes = whole.ToArray();
                bytes[start + i] = value;
                try
                {
                    ShapingCase.Latin.PlanFor(OpenTypeFont.Parse(bytes, "broken")).Shape("A\uFE00A\uFE01");
                }
                catch (FontFormatException error)
                {
                    Assert.Equal("cmap", error.Table);
                }
            }
        }
    }

    /// <summary>The font with a cmap of formats 14 and 12: VS1 makes V of A and bet of alef, VS2 leaves A and bet as they are.</summary>
    private static byte[] Varied()
    {
        var font = TestFonts.Load(Name);
        var characters = Enumerable.Range(0x20, 0x700).Concat(Enumerable.Range(0xFB1D, 0x33)).Where(c => font.GlyphFor(c) != GlyphId.NotDef).ToList();
        var table = new List<byte>();
        U16(0);
        U16(2);
        Record(0, 5, 20);
        Record(3, 10, 20 + 70);
        U16(14);
        U32(70);
        U32(2);
        U24(0xFE00);
        U32(0);
        U32(32);
        U24(0xFE01);
        U32(46);
        U32(0);
        U32(2); // At 32: the glyphs of VS1.
        Mapping('A', 'V');
        Mapping('א', 'ב');
        U32(2); // At 46: the ranges of VS2.
        Range('A', 0);
        Range('ב', 1);
        while (table.Count < 20 + 70)
            table.Add(0);
        U16(12);
        U16(0);
        U32(16 + 12 * characters.Count);
        U32(0);
        U32(characters.Count);
        foreach (var character in characters)
        {
            U32(character);
            U32(character);
            U32(font.GlyphFor(character).Value);
        }
        return PatchedFont.WithTable(Name, "cmap", "cmap", table.ToArray());

        void U16(int value) => table.AddRange([(byte)(value >> 8), (byte)value]);

        void U24(int value) => table.AddRange([(byte)(value >> 16), (byte)(value >> 8), (byte)value]);

        void U32(int value) => table.AddRange([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

        void Record(int platform, int encoding, int offset)
        {
            U16(platform);
            U16(encoding);
            U32(offset);
        }

        void Mapping(int character, int glyphOf)
        {
            U24(character);
            U16(font.GlyphFor(glyphOf).Value);
        }

        void Range(int first, byte more)
        {
            U24(first);
            table.Add(more);
        }
    }
}
