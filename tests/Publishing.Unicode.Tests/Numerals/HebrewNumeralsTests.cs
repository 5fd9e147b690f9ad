using Publishing.Unicode.Numerals;

namespace Publishing.Unicode.Tests.Numerals;

public class HebrewNumeralsTests
{
    [Theory]
    [InlineData(1, "א", "א׳")]
    [InlineData(10, "י", "י׳")]
    [InlineData(11, "יא", "י״א")]
    [InlineData(15, "טו", "ט״ו")]
    [InlineData(16, "טז", "ט״ז")]
    [InlineData(17, "יז", "י״ז")]
    [InlineData(115, "קטו", "קט״ו")]
    [InlineData(116, "קטז", "קט״ז")]
    [InlineData(400, "ת", "ת׳")]
    [InlineData(500, "תק", "ת״ק")]
    [InlineData(613, "תריג", "תרי״ג")]
    [InlineData(786, "תשפו", "תשפ״ו")]
    [InlineData(999, "תתקצט", "תתקצ״ט")]
    [InlineData(1000, "א אלפים", "א׳ אלפים")]
    [InlineData(5001, "ה׳א", "ה׳א׳")]
    [InlineData(5786, "ה׳תשפו", "ה׳תשפ״ו")]
    [InlineData(15015, "טו׳טו", "טו׳ט״ו")]
    public void A_number_is_written_plain_and_with_marks(int number, string plain, string punctuated)
    {
        Assert.Equal(plain, HebrewNumerals.Format(number, HebrewNumeralStyle.Plain));
        Assert.Equal(punctuated, HebrewNumerals.Format(number, HebrewNumeralStyle.Punctuated));
    }

    [Theory]
    [InlineData(HebrewNumeralStyle.Plain)]
    [InlineData(HebrewNumeralStyle.Punctuated)]
    public void Every_number_is_read_back_and_is_like_no_other(HebrewNumeralStyle style)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; number <= 999_999; number = number < 12_000 ? number + 1 : number + 977)
        {
            var text = HebrewNumerals.Format(number, style);
            Assert.True(seen.Add(text), text);
            Assert.True(HebrewNumerals.TryParse(text, out var read), text);
            Assert.Equal(number, read);
        }
    }

    [Theory]
    [InlineData("תש״ן", 750)]
    [InlineData("ט\"ו", 15)]
    [InlineData("ג'", 3)]
    [InlineData("ה'תשפ\"ו", 5786)]
    [InlineData("ערב", 272)]
    [InlineData("רעב", 272)]
    [InlineData("דש", 304)]
    [InlineData("רחץ", 298)]
    public void Other_spellings_in_use_are_read(string text, int number)
    {
        Assert.True(HebrewNumerals.TryParse(text, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("יה")]
    [InlineData("יו")]
    [InlineData("שלום")]
    [InlineData("רש״י")]
    [InlineData("אי")]
    [InlineData("׳")]
    [InlineData("״")]
    [InlineData("א״")]
    [InlineData("״א")]
    [InlineData("א׳׳")]
    [InlineData("ה׳ה׳ה׳")]
    [InlineData("תתתתתתתת")]
    [InlineData("12")]
    [InlineData("abc")]
    [InlineData("אלפים")]
    [InlineData(" אלפים")]
    public void What_is_no_numeral_is_refused(string text)
    {
        Assert.False(HebrewNumerals.TryParse(text, out var number));
        Assert.Equal(0, number);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    [InlineData(int.MinValue)]
    public void A_number_without_a_numeral_is_the_callers_fault(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HebrewNumerals.Format(number, HebrewNumeralStyle.Plain));
}
