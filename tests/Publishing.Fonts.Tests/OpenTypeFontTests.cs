using System.Buffers.Binary;
using Publishing.Core;

namespace Publishing.Fonts.Tests;

public sealed class OpenTypeFontTests
{
    [Fact]
    public void The_names_are_the_typographic_ones()
    {
        var font = TestFonts.Load("EBGaramond-SemiBold");
        Assert.Equal("EB Garamond", font.FamilyName);
        Assert.Equal("SemiBold", font.SubfamilyName);
        Assert.Equal("EBGaramond-SemiBold", font.PostScriptName);
    }

    [Fact]
    public void Weight_and_slant_come_from_the_font()
    {
        var italic = TestFonts.Load("EBGaramond-BoldItalic");
        Assert.Equal((700, true), (italic.Weight, italic.IsItalic));
        Assert.True(italic.ItalicAngle < 0);
        Assert.Equal((400, false), (TestFonts.Garamond.Weight, TestFonts.Garamond.IsItalic));
        Assert.Equal(0, TestFonts.Garamond.ItalicAngle);
        Assert.Equal(500, TestFonts.Load("FrankRuhlLibre-Medium").Weight);
    }

    [Fact]
    public void The_line_and_letter_heights_come_from_the_font()
    {
        var font = TestFonts.Garamond;
        Assert.Equal(1000, font.UnitsPerEm);
        Assert.True(font.Ascender > font.CapHeight && font.CapHeight > font.XHeight && font.XHeight > 0);
        Assert.True(font.Descender < 0);
        Assert.Equal(font.BoundsOf(font.GlyphFor('H')).YMax, font.CapHeight, tolerance: 20);
    }

    [Fact]
    public void Open_licences_allow_embedding_and_subsetting()
    {
        Assert.True(TestFonts.Garamond.MayEmbed);
        Assert.True(TestFonts.Garamond.MaySubset);
        Assert.False(TestFonts.Garamond.HasCffOutlines);
        Assert.False(TestFonts.Garamond.IsFixedPitch);
    }

    [Theory]
    [InlineData('A')]
    [InlineData('ﬁ')]
    [InlineData(0x2014)]
    public void A_Latin_character_has_a_glyph(int codePoint) =>
        Assert.NotEqual(GlyphId.NotDef, TestFonts.Garamond.GlyphFor(codePoint));

    [Theory]
    [InlineData(0x5D0)]
    [InlineData(0x10FFFF)]
    [InlineData(0x110000)]
    [InlineData(-1)]
    public void A_character_that_the_font_lacks_is_notdef(int codePoint) =>
        Assert.Equal(GlyphId.NotDef, TestFonts.Garamond.GlyphFor(codePoint));

    [Fact]
    public void A_Hebrew_mark_has_no_advance() =>
        Assert.Equal(0, TestFonts.FrankRuhl.AdvanceOf(TestFonts.FrankRuhl.GlyphFor(0x5B7)));

    [Fact]
    public void A_space_has_an_advance_and_no_ink()
    {
        var space = TestFonts.Garamond.GlyphFor(' ');
        Assert.InRange(TestFonts.Garamond.AdvanceOf(space), 150, 400);
        Assert.True(TestFonts.Garamond.BoundsOf(space).IsEmpty);
    }

    [Fact]
    public void A_glyph_past_the_last_has_neither_advance_nor_ink()
    {
        Assert.Equal(0, TestFonts.Garamond.AdvanceOf(new GlyphId(65535)));
        Assert.Equal(default, TestFonts.Garamond.BoundsOf(new GlyphId(65535)));
    }

    [Fact]
    public void A_file_that_is_no_font_is_refused_with_table_and_offset()
    {
        var fault = Assert.Throws<FontFormatException>(() => OpenTypeFont.Parse(new byte[100], "zeros"));
        Assert.Equal(("sfnt", 0), (fault.Table, fault.Offset));
    }

    [Fact]
    public void A_font_without_a_required_table_is_refused_by_its_name()
    {
        var bytes = TestFonts.FrankRuhl.Data.ToArray();
        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var tag = bytes.AsSpan(12 + 16 * i, 4);
            if (tag.SequenceEqual("maxp"u8))
                "xxxx"u8.CopyTo(tag);
        }
        Assert.Equal("maxp", Assert.Throws<FontFormatException>(() => OpenTypeFont.Parse(bytes, "broken")).Table);
    }
}
