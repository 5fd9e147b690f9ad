namespace Publishing.Core.Tests;

public class TextStartTests
{
    [Theory]
    [InlineData("seven", 8, "seven")]
    [InlineData("eight", 5, "eight")]
    [InlineData("eleven", 3, "ele")]
    [InlineData("ab😀", 3, "ab")]
    [InlineData("ab😀", 4, "ab😀")]
    [InlineData("ab😀c", 4, "ab😀")]
    public void A_start_fits_and_parts_no_pair(string text, int most, string start) =>
        Assert.Equal(start, TextStart.Of(text, most).ToString());
}
