using Publishing.Fonts.Subsetting.Web;
using Publishing.Fonts.Tables;

namespace Publishing.Fonts.Tests.Tables;

public sealed class CharacterMapTests
{
    public static TheoryData<(int CodePoint, int Glyph)[]> Maps => new()
    {
        Array.Empty<(int CodePoint, int Glyph)>(),
        new[] { (0x41, 1), (0x42, 2), (0x43, 3), (0x5D0, 9), (0x5D1, 8) },
        new[] { (0x20, 700), (0xFFFE, 3), (0x10000, 4), (0x1D49C, 5), (0x10FFFF, 6) },
        Enumerable.Range(0, 9000).Select(i => (0x100 + 3 * i, 1 + i)).ToArray(), // more runs than format 4 can hold
    };

    [Theory]
    [MemberData(nameof(Maps))]
    public void What_is_written_is_read((int CodePoint, int Glyph)[] characters)
    {
        var read = CharacterMap.Read(CharacterMapWriter.Write(characters), 10000);
        Assert.Equal(characters, read.Entries().Select(e => (e.CodePoint, (int)e.Glyph)));
    }

    [Fact]
    public void A_glyph_that_the_font_does_not_have_is_no_glyph()
    {
        var read = CharacterMap.Read(CharacterMapWriter.Write([(0x41, 5), (0x42, 500)]), 100);
        Assert.Equal((5, 0), (read[0x41], read[0x42]));
    }
}
