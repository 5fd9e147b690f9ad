using Publishing.Unicode.Numerals;

namespace Publishing.Unicode.Tests.Numerals;

public class RomanNumeralsTests
{
    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(14, "xiv")]
    [InlineData(40, "xl")]
    [InlineData(90, "xc")]
    [InlineData(444, "cdxliv")]
    [InlineData(1994, "mcmxciv")]
    [InlineData(3999, "mmmcmxcix")]
    public void A_number_is_written_in_lower_case(int number, string expected) => Assert.Equal(expected, RomanNumerals.Format(number));

    [Theory]
    [InlineData(0)]
    [InlineData(4000)]
    public void A_number_without_a_numeral_is_the_callers_fault(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumerals.Format(number));
}
