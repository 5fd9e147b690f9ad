using System.Globalization;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Tests.Properties;

public class UnicodeDataTests
{
    [Fact]
    public void Hebrew_letters_and_points_have_their_properties()
    {
        Assert.Equal(GeneralCategory.OtherLetter, UnicodeData.GeneralCategory('א'));
        Assert.Equal(BidiClass.R, UnicodeData.BidiClass('א'));
        Assert.Equal(Script.Hebrew, UnicodeData.Script('א'));
        Assert.Equal(LineBreakClass.HL, UnicodeData.LineBreakClass('א'));
        Assert.Equal(GraphemeBreak.Extend, UnicodeData.GraphemeBreak(0x05B8));
        Assert.Equal(18, UnicodeData.CanonicalCombiningClass(0x05B8));
        Assert.Equal(22, UnicodeData.CanonicalCombiningClass(0x05BD));
        Assert.Equal(BidiClass.NSM, UnicodeData.BidiClass(0x05B8));
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('[', ']')]
    [InlineData('«', '»')]
    [InlineData('≤', '≥')]
    [InlineData('a', 'a')]
    [InlineData('”', '”')]
    public void Mirrored_characters_know_their_image(int codePoint, int mirror)
    {
        Assert.Equal(mirror, UnicodeData.Mirror(codePoint));
        Assert.Equal(codePoint, UnicodeData.Mirror(mirror));
        Assert.Equal(codePoint != mirror, UnicodeData.IsMirrored(codePoint));
    }

    [Theory]
    [InlineData('(', BracketType.Open, ')')]
    [InlineData(']', BracketType.Close, '[')]
    [InlineData('<', BracketType.None, '<')]
    [InlineData(0x1F600, BracketType.None, 0x1F600)]
    public void Brackets_are_paired(int codePoint, BracketType type, int other)
    {
        Assert.Equal(type, UnicodeData.PairedBracket(codePoint, out var found));
        Assert.Equal(other, found);
    }

    [Theory]
    [InlineData(0x00AD, true)]
    [InlineData(0x034F, true)]
    [InlineData(0x200B, true)]
    [InlineData(0x200D, true)]
    [InlineData(0x2060, true)]
    [InlineData(0xFEFF, true)]
    [InlineData(0xE0FFF, true)]
    [InlineData(0xE1000, false)]
    [InlineData(0x0020, false)]
    [InlineData(0x05BE, false)]
    public void Default_ignorables_are_known(int codePoint, bool expected) =>
        Assert.Equal(expected, UnicodeData.IsDefaultIgnorable(codePoint));

    [Fact]
    public void Hebrew_presentation_forms_decompose_but_do_not_compose()
    {
        Assert.True(UnicodeData.Decompose(0xFB1F, out var first, out var second));
        Assert.Equal((0x05F2, 0x05B7), (first, second));
        Assert.False(UnicodeData.Compose(0x05F2, 0x05B7, out var composite));
        Assert.Equal(0, composite);
        Assert.True(UnicodeData.Decompose(0xFB2C, out first, out second));
        Assert.Equal((0xFB49, 0x05C1), (first, second));
    }

    [Fact]
    public void Letters_compose_with_their_accents()
    {
        Assert.True(UnicodeData.Compose('e', 0x0301, out var composite));
        Assert.Equal('é', composite);
        Assert.True(UnicodeData.Compose(0x1112, 0x1161, out composite));
        Assert.Equal(0xD558, composite);
        Assert.False(UnicodeData.Compose('q', 0x0301, out _));
        Assert.False(UnicodeData.Decompose('e', out var first, out var second));
        Assert.Equal(('e', 0), (first, second));
    }

    [Fact]
    public void Every_code_point_has_every_property_and_the_category_that_the_runtime_knows()
    {
        var differing = new List<string>();
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            _ = UnicodeData.BidiClass(codePoint);
            _ = UnicodeData.LineBreakClass(codePoint);
            _ = UnicodeData.GraphemeBreak(codePoint);
            _ = UnicodeData.EastAsianWidth(codePoint);
            _ = UnicodeData.Script(codePoint);
            _ = UnicodeData.CanonicalCombiningClass(codePoint);
            var category = UnicodeData.GeneralCategory(codePoint);
            if (category != GeneralCategory.Unassigned && RuntimeName(CharUnicodeInfo.GetUnicodeCategory(codePoint)) != category.ToString())
                differing.Add(codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }
        // The runtime has a later version of Unicode, in which the category of few old characters was corrected.
        Assert.True(differing.Count < 10, string.Join(' ', differing));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0x110000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_number_that_is_no_code_point_is_the_callers_fault(int number) =>
        Assert.Throws<IndexOutOfRangeException>(() => UnicodeData.GeneralCategory(number));

    // .NET names some categories otherwise than the UCD.
    private static string RuntimeName(UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark => nameof(GeneralCategory.NonspacingMark),
        UnicodeCategory.SpacingCombiningMark => nameof(GeneralCategory.SpacingMark),
        UnicodeCategory.DecimalDigitNumber => nameof(GeneralCategory.DecimalNumber),
        UnicodeCategory.InitialQuotePunctuation => nameof(GeneralCategory.InitialPunctuation),
        UnicodeCategory.FinalQuotePunctuation => nameof(GeneralCategory.FinalPunctuation),
        UnicodeCategory.OtherNotAssigned => nameof(GeneralCategory.Unassigned),
        _ => category.ToString(),
    };
}
