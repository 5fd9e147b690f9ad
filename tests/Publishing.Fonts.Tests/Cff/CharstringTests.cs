using Publishing.Fonts.Cff;
using Publishing.Fonts.Outlines;
using Publishing.Fonts.Subsetting;

namespace Publishing.Fonts.Tests.Cff;

public sealed class CharstringTests
{
    private const int LetterA = 34, Acute = 125; // string ids, which are the glyphs where the charset is the predefined one

    /// <summary>A square of 100 units, its corner at (10, 0).</summary>
    private static readonly byte[] Square = [.. N(10), 22, .. N(100), .. N(100), .. N(-100), 6, 14];

    [Fact]
    public void A_square_is_a_square() =>
        Assert.Equal(new FontBounds(10, 0, 110, 100), Outline(1, (1, Square)).ControlBox());

    [Fact]
    public void The_width_before_a_move_is_no_coordinate() =>
        Assert.Equal(new FontBounds(10, 0, 110, 100), Outline(1, (1, [.. N(77), .. Square])).ControlBox());

    [Fact]
    public void Hints_and_masks_are_passed_over()
    {
        // width, one horizontal stem, two vertical ones before the mask, whose byte must not be read as an operator
        byte[] hinted = [.. N(77), .. N(0), .. N(10), 18, .. N(0), .. N(10), .. N(20), .. N(30), 19, 0xFF, .. Square];
        Assert.Equal(new FontBounds(10, 0, 110, 100), Outline(1, (1, hinted)).ControlBox());
    }

    [Fact]
    public void An_accented_letter_is_made_of_its_parts()
    {
        byte[] accented = [.. N(50), 247, 200 - 108, .. N(65), .. N(194 - 107), .. N(107), 12, 10, 14]; // 65 is A, 194 acute
        var parts = new[] { (1, accented), (LetterA, Square), (Acute, Square) };
        Assert.Equal(new FontBounds(10, 0, 160, 300), Outline(1, parts).ControlBox());
        var font = Font(parts);
        var flat = CharstringRun.Flatten(font, 1);
        Assert.Equal(CharstringRun.Outline(font, 1).Segments.ToArray(), Outline(1, (1, flat)).Segments.ToArray());
    }

    [Theory]
    [InlineData(new byte[] { 10 })] // a call without a number
    [InlineData(new byte[] { 139, 10 })] // a call of a subroutine that is not there
    [InlineData(new byte[] { 139, 139, 12, 12, 14 })] // a division by zero
    [InlineData(new byte[] { 28, 1 })] // a number that ends too early
    [InlineData(new byte[] { 12, 99 })] // an unknown operator
    public void A_broken_charstring_is_refused(byte[] charstring) =>
        Assert.Equal("CFF ", Assert.Throws<FontFormatException>(() => Outline(1, (1, charstring))).Table);

    private static GlyphOutline Outline(int glyph, params (int Glyph, byte[] Charstring)[] charstrings) =>
        CharstringRun.Outline(Font(charstrings), glyph);

    /// <summary>The smallest CFF font, with the predefined charset ISOAdobe.</summary>
    private static CffFont Font(params (int Glyph, byte[] Charstring)[] charstrings)
    {
        var file = new FontWriter();
        file.Bytes([1, 0, 4, 4]);
        file.Bytes([0, 1, 1, 1, 2, (byte)'F']);
        file.Bytes([0, 1, 1, 1, 7, 29, 0, 0, 0, 25, 17]); // Top DICT: CharStrings at 25
        file.Bytes([0, 0]);
        file.Bytes([0, 0]);
        var glyphs = Enumerable.Range(0, 200).Select(g => charstrings.FirstOrDefault(c => c.Glyph == g).Charstring ?? [14]).ToArray();
        file.U16(glyphs.Length);
        file.U8(2);
        var offset = 1;
        file.U16(offset);
        foreach (var glyph in glyphs)
            file.U16(offset += glyph.Length);
        foreach (var glyph in glyphs)
            file.Bytes(glyph);
        return CffFont.Read(file.ToArray());
    }

    private static byte[] N(int value) => [(byte)(value + 139)];
}
