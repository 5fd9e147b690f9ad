using System.Text;
using Publishing.Pdf.Objects;
using Publishing.Testing.Pdf;

namespace Publishing.Pdf.Tests.Objects;

public class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1000, "1")]
    [InlineData(-1000, "-1")]
    [InlineData(500, ".5")]
    [InlineData(-50, "-.05")]
    [InlineData(12345, "12.345")]
    [InlineData(12340, "12.34")]
    [InlineData(-100001, "-100.001")]
    public void Thousandths_have_no_decimals_too_many(long value, string expected) =>
        Assert.Equal(expected, Encoding.ASCII.GetString(new PdfBuffer().Thousandths(value).Span));

    [Theory]
    [InlineData("plain")]
    [InlineData("brackets ( and ) and \\ and \r\n")]
    [InlineData("שלום (עולם)")]
    [InlineData("\u0D28 \u2829 \u5C0D")]
    public void Text_comes_back_from_its_string(string text) =>
        Assert.Equal(text, PdfDocument.Text(new PdfSyntax(new PdfBuffer().Text(text).Span.ToArray(), 0).Read()));

    [Fact]
    public void A_string_is_never_longer_than_the_standard_allows()
    {
        var raw = (byte[])new PdfSyntax(new PdfBuffer().Text(string.Concat(Enumerable.Repeat("😀", 20000))).Span.ToArray(), 0).Read()!;

        Assert.True(raw.Length <= 32767);
        Assert.True(char.IsLowSurrogate(PdfDocument.Text(raw)[^1]));
    }

    [Theory]
    [InlineData("Plain", "/Plain")]
    [InlineData("with space#", "/with#20space#23")]
    [InlineData("א", "/#D7#90")]
    public void Names_escape_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Encoding.ASCII.GetString(new PdfBuffer().Name(name).Span));
}
