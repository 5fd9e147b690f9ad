using System.Text;
using Publishing.Core;
using Publishing.Pdf.Print;
using Publishing.Testing;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Print;

public class PrintWriterTests
{
    private static readonly PrintOptions Marked = new() { Bleed = Pt.FromPoints(9), MarkOffset = Pt.FromPoints(10), CropMarks = true };

    [Fact]
    public void Trim_lies_in_bleed_and_bleed_in_media_on_every_page()
    {
        var document = Write(SampleBook.Make().Build(), Marked).Document;
        foreach (var page in document.Pages().Select(page => document.Dictionary(page)))
        {
            Assert.Equal([0m, 0m, 420m, 595m], document.Array(page["TrimBox"]));
            Assert.Equal([-9m, -9m, 429m, 604m], document.Array(page["BleedBox"]));
            Assert.Equal([-24m, -24m, 444m, 619m], document.Array(page["MediaBox"]));
            Assert.False(page.ContainsKey("Annots"));
        }
    }

    [Fact]
    public void Crop_marks_stand_outside_the_bleed()
    {
        var document = Write(SampleBook.Make().Build(), Marked).Document;
        var operands = new List<object?>();
        var syntax = new PdfSyntax(document.Stream(document.Dictionary(document.Pages()[1])["Contents"]).Data, 0);
        var rules = 0;
        while (!syntax.IsAtEnd)
        {
            var token = syntax.Read();
            if (token is "re" && ++rules > 0)
            {
                var (x, y, width, height) = ((decimal)operands[^4]!, (decimal)operands[^3]!, (decimal)operands[^2]!, (decimal)operands[^1]!);
                Assert.True(x + width <= -9m || x >= 429m || y + height <= -9m || y >= 604m, $"A mark at {x}, {y} is in the bleed");
            }
            operands.Add(token);
        }
        Assert.Equal(8, rules);
    }

    [Fact]
    public void The_file_claims_PDF_X_4_with_the_profile_of_a_press()
    {
        var written = Write(SampleBook.Make().Build(), new PrintOptions());
        var document = written.Document;
        var xmp = Encoding.UTF8.GetString(document.Stream(document.Catalog["Metadata"]).Data);
        var intent = document.Dictionary(document.Array(document.Catalog["OutputIntents"])[0]);
        var profile = document.Stream(intent["DestOutputProfile"]);

        Assert.Equal("%PDF-1.6", Encoding.ASCII.GetString(written.Bytes, 0, 8));
        Assert.Contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", xmp, StringComparison.Ordinal);
        Assert.Contains("<pdf:Trapped>False</pdf:Trapped>", xmp, StringComparison.Ordinal);
        Assert.Equal(new PdfName("False"), document.Dictionary(document.Trailer["Info"])["Trapped"]);
        Assert.Equal(new PdfName("GTS_PDFX"), intent["S"]);
        Assert.Equal(1m, profile.Dictionary["N"]);
        Assert.Equal("prtrGRAYXYZ ", Encoding.ASCII.GetString(profile.Data, 12, 12));
    }

    [Fact]
    public void Without_a_title_the_claim_is_left_out()
    {
        var book = SampleBook.Make();
        book.Information = book.Information with { Title = "" };

        var written = Write(book.Build(), new PrintOptions());

        Assert.Contains(written.Diagnostics, d => d.Rule == PdfRules.NoClaim);
        Assert.DoesNotContain("pdfxid", Encoding.UTF8.GetString(written.Document.Stream(written.Document.Catalog["Metadata"]).Data), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Qpdf_has_nothing_to_complain_of()
    {
        var tool = new ExternalTool("qpdf");
        tool.Require();

        var (code, _, error) = tool.Run(["--check", Write(SampleBook.Make().Build(), Marked).Save("print")]);

        Assert.Equal((0, ""), (code, error));
    }

    private static Written Write(PageSet book, PrintOptions options)
    {
        var list = new DiagnosticList();
        using var stream = new MemoryStream();
        PrintWriter.Write(book, stream, options, list);
        return new Written(stream.ToArray(), list.Sorted());
    }
}
