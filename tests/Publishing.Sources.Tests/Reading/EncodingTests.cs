using System.Text;
using Publishing.Core;

namespace Publishing.Sources.Tests.Reading;

public class EncodingTests
{
    private const string Hebrew = "בראשית היה הדבר, והדבר היה עם האנשים.\nשלום לכם, חברים וחברות, באים אנחנו אל סוף הדרך.\n";
    private const string French = "Déjà vu : la fête était très réussie, et l’été s’achève à Orléans.\n";
    private const string Arabic = "في البدء كان الكلام، والكلام كان مع الناس.\nالسلام عليكم يا أهل الدار والجوار.\n";
    private readonly DiagnosticList diagnostics = new();

    [Theory]
    [InlineData(Hebrew, "windows-1255")]
    [InlineData(French, "windows-1252")]
    [InlineData(Arabic, "windows-1256")]
    public void A_text_that_does_not_say_its_encoding_is_read_in_that_in_which_it_reads_well_and_the_guess_is_reported(string text, string encoding)
    {
        Assert.Equal(text, Read("a.txt", Bytes(text, encoding)));
        var warning = Assert.Single(diagnostics.Sorted());
        Assert.Equal(SourceRules.GuessedEncoding, warning.Rule);
        Assert.Contains(encoding, warning.Text, StringComparison.Ordinal);
        Assert.Contains("--encoding", warning.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Hebrew, false)]
    [InlineData(Hebrew, true)]
    [InlineData("A text in plain English, twice as long in UTF-16.\n", false)]
    [InlineData("A text in plain English, twice as long in UTF-16.\n", true)]
    public void UTF16_without_a_byte_order_mark_is_told_by_its_bytes_and_reported(string text, bool bigEndian)
    {
        Assert.Equal(text, Read("a.txt", (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes(text)));
        Assert.Equal(SourceRules.GuessedEncoding, Assert.Single(diagnostics.Sorted()).Rule);
    }

    [Theory]
    [InlineData("<meta charset=windows-1255>", "windows-1255")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1255\">", "windows-1255")]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=iso-8859-8-i'>", "iso-8859-8")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-8\"?>", "iso-8859-8")]
    public void A_page_that_says_its_encoding_and_keeps_to_it_is_read_without_a_word(string declaration, string encoding)
    {
        var html = declaration + "<p>" + Hebrew;
        Assert.Equal(html, Read("a.html", Bytes(html, encoding)));
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("<meta charset=utf-8>", Hebrew, "windows-1255")]
    [InlineData("<meta charset=iso-8859-1>", Hebrew, "windows-1255")]
    [InlineData("<meta charset=windows-1255>", Hebrew, "utf-8")]
    [InlineData("<meta charset=utf-8>", French, "windows-1252")]
    public void A_page_whose_bytes_contradict_it_is_read_as_its_bytes_are_and_reported(string declaration, string text, string encoding)
    {
        var html = declaration + "<p>" + text;
        Assert.Equal(html, Read("a.html", encoding == "utf-8" ? Encoding.UTF8.GetBytes(html) : Bytes(html, encoding)));
        Assert.Equal(SourceRules.WrongDeclaration, Assert.Single(diagnostics.Sorted()).Rule);
    }

    [Fact]
    public void What_the_editor_says_is_not_guessed_nor_reported()
    {
        Assert.Equal(French, Read("a.txt", Bytes(French, "windows-1252"), "windows-1252"));
        Assert.Empty(diagnostics.Sorted());
        Assert.Null(Read("a.txt", [(byte)'a', 0x81, 0xD9, 0xDA], "windows-1255"));
        Assert.Equal(SourceRules.InvalidEncoding, Assert.Single(diagnostics.Sorted()).Rule);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xFF, 0xD9, 0x81, 0x8D, 0xFC })]
    [InlineData(new byte[] { 0x61, 0xE2, 0x28, 0xA1, 0xFF, 0xC0, 0x20, 0xFF })]
    public void What_reads_well_as_nothing_is_an_error(byte[] bytes)
    {
        Assert.Null(Read("a.txt", bytes));
        Assert.Equal(SourceRules.InvalidEncoding, Assert.Single(diagnostics.Sorted()).Rule);
    }

    [Fact]
    public void One_bad_byte_in_a_text_in_UTF8_does_not_make_it_another_encoding()
    {
        Assert.Equal(Hebrew + "\uFFFD" + Hebrew, Read("a.txt", [.. Encoding.UTF8.GetBytes(Hebrew), 0xE4, .. Encoding.UTF8.GetBytes(Hebrew)]));
        Assert.Equal(SourceRules.StrayByte, Assert.Single(diagnostics.Sorted()).Rule);
    }

    [Fact]
    public void Hebrew_in_visual_order_is_turned()
    {
        var visual = string.Join('\n', Hebrew.TrimEnd().Split('\n').Select(l => new string([.. l.Reverse()]))) + "\n";
        var source = SourceReader.Decode(Bytes(visual, "iso-8859-8"), "a.txt", diagnostics);
        Assert.Contains("iso-8859-8", Assert.Single(diagnostics.Sorted()).Text, StringComparison.Ordinal);
        var document = Normalisation.Normalise(source!, new NormalisationOptions(null), diagnostics).Document;
        Assert.Equal(Hebrew.Replace("\n", " ", StringComparison.Ordinal).Trim(), string.Join(' ', document.Blocks.Select(b => b.PlainText)));
    }

    private static byte[] Bytes(string text, string encoding) => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

    private string? Read(string path, byte[] bytes, string? encoding = null) => SourceReader.Decode(bytes, path, diagnostics, encoding)?.Text;
}
