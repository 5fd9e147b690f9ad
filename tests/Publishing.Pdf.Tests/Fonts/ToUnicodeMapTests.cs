using Publishing.Pdf.Fonts;

namespace Publishing.Pdf.Tests.Fonts;

public class ToUnicodeMapTests
{
    [Theory]
    [InlineData("ffi", "ffi")]
    [InlineData("12345678", "12345678")]
    [InlineData("123456789", "12345678")]
    [InlineData("1234567😀", "1234567")]
    public void A_code_stands_for_no_more_than_readers_take(string text, string mapped) =>
        Assert.Equal(mapped, ToUnicodeMap.Within(text));
}
