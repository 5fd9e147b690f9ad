using System.Text;
using Publishing.Core;
using Publishing.Pdf.Booklet;
using Publishing.Testing;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Booklet;

public class BookletWriterTests
{
    /// <summary>A sheet on which two pages of 420 by 595 pt fit exactly.</summary>
    private static readonly BookletOptions Exact = new() { SheetWidth = Pt.FromPoints(840), SheetHeight = Pt.FromPoints(595) };

    [Theory]
    [InlineData(Direction.LeftToRight, SheetTurn.ShortEdge)]
    [InlineData(Direction.RightToLeft, SheetTurn.LongEdge)]
    public void Each_side_shows_its_two_pages(Direction binding, SheetTurn turn)
    {
        var document = Write(Numbered(10, binding), Exact with { Turn = turn }).Document;
        var sheets = Imposer.Impose(10, new ImpositionOptions { Binding = binding });
        var sides = sheets.SelectMany(sheet => new[] { sheet.Front, sheet.Back }).ToList();

        Assert.Equal(6, document.Pages().Count);
        for (var i = 0; i < sides.Count; i++)
        {
            var content = Encoding.Latin1.GetString(document.Stream(document.Dictionary(document.Pages()[i])["Contents"]).Data);
            Assert.Equal(turn == SheetTurn.LongEdge && i % 2 == 1, content.StartsWith("-1 0 0 -1 840 595 cm", StringComparison.Ordinal));
            Assert.Equal(sides[i].Left is { } left, content.Contains($"q 1 0 0 1 0 0 cm/P{sides[i].Left} Do Q", StringComparison.Ordinal));
            Assert.Equal(sides[i].Right is { } right, content.Contains($"q 1 0 0 1 420 0 cm/P{sides[i].Right} Do Q", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Creep_moves_pages_towards_the_fold()
    {
        var options = Exact with { Imposition = new ImpositionOptions { Caliper = Pt.FromPoints(0.5m) } };

        var document = Write(Numbered(8, Direction.LeftToRight), options).Document;

        var inner = Encoding.Latin1.GetString(document.Stream(document.Dictionary(document.Pages()[2])["Contents"]).Data);
        Assert.Contains("q 1 0 0 1 .5 0 cm/P5 Do Q", inner, StringComparison.Ordinal);
        Assert.Contains("q 1 0 0 1 419.5 0 cm/P2 Do Q", inner, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_too_large_for_the_paper_are_scaled_and_reported()
    {
        var written = Write(Numbered(4, Direction.LeftToRight), new BookletOptions { SheetWidth = Pt.FromPoints(420), SheetHeight = Pt.FromPoints(595) });

        Assert.Contains(written.Diagnostics, d => d.Rule == PdfRules.PageScaled);
        var content = Encoding.Latin1.GetString(written.Document.Stream(written.Document.Dictionary(written.Document.Pages()[0])["Contents"]).Data);
        Assert.Contains("q .5 0 0 .5 210 148.75 cm/P0 Do Q", content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_booklet_is_no_larger_than_the_book()
    {
        var book = Numbered(64, Direction.LeftToRight);

        Assert.True(Write(book, new BookletOptions()).Bytes.Length <= new Written(book).Bytes.Length * 11 / 10);
    }

    [Fact]
    public void The_halves_of_a_two_way_book_meet_in_the_middle()
    {
        var document = Write(Numbered(6, Direction.LeftToRight) with { SecondHalf = 3 }, Exact).Document;

        var cover = Encoding.Latin1.GetString(document.Stream(document.Dictionary(document.Pages()[0])["Contents"]).Data);
        Assert.Contains("0 0 cm/P3 Do Q", cover, StringComparison.Ordinal);
        Assert.Contains("420 0 cm/P0 Do Q", cover, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Marks_and_labels_stand_beside_the_pages_and_qpdf_has_no_complaint()
    {
        var tool = new ExternalTool("qpdf");
        tool.Require();
        var written = Write(Numbered(8, Direction.LeftToRight), new BookletOptions { SheetWidth = Pt.FromPoints(1190), SheetHeight = Pt.FromPoints(842) });
        var path = written.Save("booklet-marks");

        var (code, _, error) = tool.Run(["--check", path]);
        Assert.Equal((0, ""), (code, error));

        var reader = new ExternalTool("pdftotext");
        reader.Require();
        Assert.Contains("signature 1, sheet 2, front, turn on the short edge", reader.Run(["-f", "3", "-l", "3", path, "-"]).Output, StringComparison.Ordinal);
    }

    private static PageSet Numbered(int count, Direction binding)
    {
        var book = new TestBook { Binding = binding };
        var paragraph = book.Element(StructureRole.P);
        for (var i = 0; i < count; i++)
            book.Line(paragraph, $"page {i + 1} of the book").Line(paragraph, SampleBook.English[i % 3]).Line(paragraph, SampleBook.Hebrew[i % 3], Direction.RightToLeft).EndPage();
        return book.Build();
    }

    private static Written Write(PageSet book, BookletOptions options)
    {
        var list = new DiagnosticList();
        using var stream = new MemoryStream();
        BookletWriter.Write(book, stream, options, list);
        return new Written(stream.ToArray(), list.Sorted());
    }
}
