namespace Publishing.Editions.Tests;

public sealed class LengthTests
{
    [Theory]
    [InlineData("18mm", "51.024")]
    [InlineData(" 10.5 pt ", "10.5")]
    [InlineData("0.75in", "54")]
    [InlineData("2cm", "56.693")]
    public void A_length_has_a_number_and_a_unit(string text, string points)
    {
        Assert.True(Lengths.TryParse(text, out var length));
        Assert.Equal(points, length.ToString());
    }

    [Theory]
    [InlineData("18")]
    [InlineData("mm")]
    [InlineData("1,5mm")]
    [InlineData("1e9mm")]
    [InlineData("99999999999999999999999999999999mm")]
    [InlineData("--5pt")]
    [InlineData("")]
    public void What_is_no_length_is_none(string text) => Assert.False(Lengths.TryParse(text, out _));

    [Theory]
    [InlineData("A6", "297.638", "419.528")]
    [InlineData("half-letter", "396", "612")]
    [InlineData("6x9in", "432", "648")]
    [InlineData("6 × 9 in", "432", "648")]
    [InlineData("140mm x 21cm", "396.85", "595.276")]
    public void A_trim_is_a_name_or_two_lengths(string text, string width, string height)
    {
        Assert.True(TrimSizes.TryParse(text, out var w, out var h));
        Assert.Equal((width, height), (w.ToString(), h.ToString()));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("6x9")]
    [InlineData("1x9in")]
    [InlineData("6x9x2in")]
    [InlineData("x")]
    public void What_is_no_trim_is_none(string text) => Assert.False(TrimSizes.TryParse(text, out _, out _));
}
