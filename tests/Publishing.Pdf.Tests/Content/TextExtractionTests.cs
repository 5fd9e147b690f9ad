using Publishing.Core;
using Publishing.Testing;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Content;

/// <summary>What readers copy out of a page must be the text, in logical order.</summary>
public class TextExtractionTests
{
    [SkippableTheory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void English_comes_out_word_for_word(string reader)
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        foreach (var line in SampleBook.English)
            book.Line(paragraph, line, endsParagraph: false);

        Assert.Equal(ExtractedText.Fold(string.Join(' ', SampleBook.English)), Extract(reader, book, "english"));
    }

    [SkippableTheory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void Hebrew_comes_out_in_logical_order(string reader)
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P, Language.Hebrew);
        foreach (var line in SampleBook.Hebrew)
            book.Line(paragraph, line, Direction.RightToLeft, endsParagraph: false);

        Assert.Equal(ExtractedText.Fold(string.Join(' ', SampleBook.Hebrew)), Extract(reader, book, "hebrew"));
    }

    [SkippableTheory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void A_page_of_both_languages_comes_out_line_by_line(string reader)
    {
        string[] english = ["A book of two languages, set by hand", "and it is said: “Let there be light!”"];
        string[] hebrew = ["ספר, בשתי שפות: EB Garamond ועוד 2 (אמר)", "סוף דבר (Ein Sof), הכל נשמע."];
        var book = new TestBook();
        foreach (var line in english)
            book.Line(book.Element(StructureRole.P), line);
        foreach (var line in hebrew)
            book.Line(book.Element(StructureRole.P, Language.Hebrew), line, Direction.RightToLeft);

        Assert.Equal(ExtractedText.Fold(string.Join(' ', english.Concat(hebrew))), Extract(reader, book, "both"));
    }

    [SkippableTheory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void Vocalised_Hebrew_keeps_its_marks_behind_their_letters(string reader)
    {
        var book = new TestBook();
        book.Line(book.Element(StructureRole.P, Language.Hebrew), SampleBook.Vocalised, Direction.RightToLeft);

        Assert.Equal(ExtractedText.Fold(SampleBook.Vocalised), Extract(reader, book, "niqqud"));
    }

    [SkippableTheory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void A_hyphen_at_a_line_end_can_be_undone(string reader)
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        book.Line(paragraph, "a self-made hyphen", endsParagraph: false).Line(paragraph, "and one of the lay", hyphenated: true).Line(paragraph, "out, not of the text");

        Assert.Equal("a self-made hyphen and one of the layout, not of the text", Extract(reader, book, "hyphen"));
    }

    [SkippableTheory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void Stretched_words_stay_words(string reader)
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        book.Line(paragraph, "drawn a little wider than it was", endsParagraph: false, stretch: 1020).Line(paragraph, "and here narrower", stretch: 980);

        Assert.Equal("drawn a little wider than it was and here narrower", Extract(reader, book, "stretch"));
    }

    private static string Extract(string reader, TestBook book, string test)
    {
        var tool = new ExternalTool(reader);
        tool.Require();
        var path = new Written(book.Build()).Save("extract-" + reader + test);
        var (code, output, _) = tool.Run(reader == "mutool" ? ["draw", "-q", "-F", "txt", path] : [path, "-"]);
        Assert.Equal(0, code);
        return ExtractedText.Fold(output);
    }
}
