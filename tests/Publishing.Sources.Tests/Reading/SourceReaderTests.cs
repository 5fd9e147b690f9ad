using System.Text;
using Publishing.Core;

namespace Publishing.Sources.Tests.Reading;

public class SourceReaderTests
{
    private readonly DiagnosticList diagnostics = new();

    [Fact]
    public void UTF8_is_read_with_and_without_a_byte_order_mark()
    {
        Assert.Equal("שלום\n", Read(Encoding.UTF8.GetBytes("שלום\n"))?.Text);
        Assert.Equal("שלום\n", Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("שלום\n")])?.Text);
    }

    [Fact]
    public void UTF16_is_read_by_its_byte_order_mark()
    {
        Assert.Equal("שלום", Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("שלום")])?.Text);
        Assert.Equal("שלום", Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("שלום")])?.Text);
    }

    [Fact]
    public void A_bad_byte_is_reported_with_its_line_and_column()
    {
        Assert.Null(Read([(byte)'a', (byte)'\n', (byte)'b', (byte)'c', 0xC3, (byte)'d']));
        Assert.Equal("a.txt:2:3: error S002: The byte 0xC3 is not valid UTF-8 here.", Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Fact]
    public void A_few_bytes_of_windows_1252_in_UTF8_are_read_and_reported()
    {
        var text = Read([.. "ימים ולילות בביתנו\n"u8, 0x93, .. "so"u8, 0x94, .. " caf"u8, 0xE9])?.Text;

        Assert.Equal("ימים ולילות בביתנו\n“so” café", text);
        Assert.Equal(["a.txt:2:1", "a.txt:2:4", "a.txt:2:9"], diagnostics.Sorted().Select(d => d.Where.ToString()));
        Assert.All(diagnostics.Sorted(), d => Assert.Equal(SourceRules.StrayByte, d.Rule));
    }

    [Fact]
    public void A_character_that_was_cut_becomes_a_replacement_character()
    {
        Assert.Equal("שלום ל�…", Read([.. "שלום ל"u8, 0xD7, .. "…"u8])?.Text);
        Assert.Equal("שלום �", Read([.. "שלום "u8, 0xE2, 0x80])?.Text);
    }

    [Fact]
    public void A_web_page_is_read_over_a_nul()
    {
        var page = "<p>" + new string('a', 200) + "\0" + new string('b', 200) + "</p>";

        Assert.Equal(page, SourceReader.Decode(Encoding.UTF8.GetBytes(page), "a.html", diagnostics)?.Text);
        Assert.Null(SourceReader.Decode(Encoding.UTF8.GetBytes(page), "a.txt", diagnostics));
    }

    [Fact]
    public void Half_a_surrogate_pair_and_half_a_unit_are_reported()
    {
        Assert.Null(Read([0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8]));
        Assert.Null(Read([0xFF, 0xFE, (byte)'a', 0, (byte)'b']));
        Assert.Equal(["a.txt:1:2", "a.txt:1:2"], diagnostics.Sorted().Select(d => d.Where.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void A_file_without_text_is_an_error(string text)
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(SourceRules.Empty, Assert.Single(diagnostics.Sorted()).Rule);
    }

    [Fact]
    public void A_NUL_is_an_error_at_its_place()
    {
        Assert.Null(Read("ab\0c"u8.ToArray()));
        Assert.StartsWith("a.txt:1:3: error S004", Assert.Single(diagnostics.Sorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error()
    {
        Assert.Null(SourceReader.Read(new FixedFileSystem(), "x/b.txt", "b.txt", diagnostics));
        Assert.Equal("b.txt:1:1: error S001: There is no such file.", Assert.Single(diagnostics.Sorted()).ToString());
    }

    private SourceText? Read(byte[] bytes) => SourceReader.Read(new FixedFileSystem().Add("x/a.txt", bytes), "x/a.txt", "a.txt", diagnostics);
}
