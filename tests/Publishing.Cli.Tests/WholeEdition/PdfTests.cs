using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

[Collection(WholeEditionCollection.Name)]
public class PdfTests(SeedEdition edition)
{
    private static readonly ExternalTool PdfFonts = new("pdffonts");

    private static readonly ExternalTool Qpdf = new("qpdf");

    [SkippableFact]
    public void Every_font_is_embedded_as_a_subset_with_its_characters_known()
    {
        PdfFonts.Require();

        var (exitCode, output, error) = PdfFonts.Run([edition.Pdf]);

        Assert.True(exitCode == 0, error);
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, line =>
        {
            Assert.Matches("^[A-Z]{6}\\+", line);
            Assert.True(line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., "yes", "yes", "yes", _, _], line);
        });
    }

    [SkippableFact]
    public void Qpdf_has_no_complaint_of_the_book() => Checks(edition.Pdf);

    [SkippableFact]
    public void Qpdf_has_no_complaint_of_the_booklet() => Checks(edition.Booklet);

    [Fact]
    public void The_booklet_is_hardly_larger_than_the_book() =>
        Assert.True(new FileInfo(edition.Booklet).Length <= new FileInfo(edition.Pdf).Length * 1.1);

    private static void Checks(string pdf)
    {
        Qpdf.Require();

        var (exitCode, output, error) = Qpdf.Run(["--check", pdf]);

        Assert.True(exitCode == 0, output + error);
        Assert.Empty(error);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Every_English_paragraph_copies_out_in_order() => Holds(Language.English);

    [SkippableFact]
    public void Every_Hebrew_paragraph_copies_out_in_logical_order() => Holds(Language.Hebrew);

    private void Holds(Language language)
    {
        var copied = PdfText.Of(edition.Pdf, edition.Book.Edition.Page);
        var texts = edition.TextsIn(language);
        Assert.NotEmpty(texts);
        var position = 0;
        foreach (var block in texts.SelectMany(t => t.Document.Blocks))
        {
            var wanted = PdfText.Fold(block.PlainText);
            var found = copied.IndexOf(wanted, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"This {block.Kind} does not copy out whole and in its place:\n{block.PlainText}\nHere is what follows the block before it:\n{copied.Substring(position, Math.Min(400, copied.Length - position))}");
            position = found + wanted.Length;
        }
    }
}
