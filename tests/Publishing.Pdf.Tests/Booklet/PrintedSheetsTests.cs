using Publishing.Core;
using Publishing.Pdf.Booklet;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Booklet;

/// <summary>Sheets as poppler draws them, beside the pages that they carry: pixel for pixel, where the fold and the creep are whole pixels.</summary>
public class PrintedSheetsTests
{
    /// <summary>Papers with a thickness of a sheet and what of it is a pixel, in 1/1000 pt, a divisor of the fold's place and of the thickness.</summary>
    private static readonly Dictionary<string, (BookletOptions Options, int Fold, int Thickness, int PixelsToFold)> Papers = new()
    {
        ["A4"] = (new BookletOptions(), 420_945, 1_055, 399),
        ["Letter"] = (new BookletOptions { SheetWidth = Pt.FromPoints(792), SheetHeight = Pt.FromPoints(612) }, 396_000, 1_000, 396),
        ["A3"] = (new BookletOptions { SheetWidth = Pt.FromMillimetres(420), SheetHeight = Pt.FromMillimetres(297) }, 595_275, 7_937, 600),
    };

    [SkippableTheory]
    [InlineData("A4", Direction.LeftToRight, 14, null, 0, CreepAnchor.Outermost)]
    [InlineData("A4", Direction.RightToLeft, 13, null, 0, CreepAnchor.Innermost)]
    [InlineData("A4", Direction.LeftToRight, 15, 6, 0, CreepAnchor.Outermost)]
    [InlineData("Letter", Direction.LeftToRight, 27, null, 2, CreepAnchor.Outermost)]
    [InlineData("Letter", Direction.RightToLeft, 26, null, 3, CreepAnchor.Outermost)]
    [InlineData("Letter", Direction.RightToLeft, 17, 9, 2, CreepAnchor.Innermost)]
    [InlineData("A3", Direction.LeftToRight, 12, null, 0, CreepAnchor.Outermost)]
    [InlineData("A3", Direction.RightToLeft, 11, null, 2, CreepAnchor.Outermost)]
    [InlineData("A3", Direction.RightToLeft, 14, 3, 2, CreepAnchor.Innermost)]
    public void Sheets_carry_their_pages_pixel_for_pixel(string paper, Direction binding, int count, int? secondHalf, int perSignature, CreepAnchor anchor)
    {
        var (options, fold, thickness, pixelsToFold) = Papers[paper];
        var imposition = new ImpositionOptions { SheetsPerSignature = perSignature, Caliper = Pt.FromPoints(thickness / 1000m), Anchor = anchor };
        options = options with { Imposition = imposition, FoldMarks = false, CropMarks = false, SheetLabels = false };
        var book = Book(count, Pt.FromPoints(fold / 1000m), options.SheetHeight, binding) with { SecondHalf = secondHalf };
        var name = $"{paper}-{binding}-{count}-{perSignature}";
        var resolution = 72_000m * pixelsToFold / fold;

        var pages = RenderedSheet.All(new Written(book).Save("sheets-pages-" + name), resolution);
        var sides = RenderedSheet.All(Write(book, options).Save("sheets-" + name), resolution);

        var wanted = Imposer.Impose(book, imposition).SelectMany(sheet => new[] { sheet.Front, sheet.Back }).ToList();
        Assert.Equal(wanted.Count, sides.Count);
        for (var i = 0; i < wanted.Count; i++)
        {
            var creep = (int)Math.Round(wanted[i].Creep.Points * 1000 * pixelsToFold / fold);
            foreach (var (page, x) in new[] { (wanted[i].Left, creep), (wanted[i].Right, pixelsToFold - creep) })
            {
                var drawn = sides[i].Part(x, 0, pixelsToFold, sides[i].Height);
                var expected = page is { } shown ? pages[shown].Part(0, 0, pixelsToFold, sides[i].Height) : [.. Enumerable.Repeat((byte)255, drawn.Length)];
                Assert.Equal(page is not null, expected.AsSpan().ContainsAnyExcept((byte)255));
                Assert.True(expected.AsSpan().SequenceEqual(drawn), $"Side {i + 1} shows page {page + 1} otherwise, moved by {creep} pixels.");
            }
        }
    }

    [SkippableFact]
    public void Pages_smaller_than_the_paper_stand_at_the_fold_in_the_middle_of_its_height()
    {
        var book = Book(8, Pt.FromPoints(360), Pt.FromPoints(590), Direction.LeftToRight);
        var options = Papers["Letter"].Options with { FoldMarks = false, CropMarks = false, SheetLabels = false };

        var pages = RenderedSheet.All(new Written(book).Save("sheets-pages-small"), 72);
        var sides = RenderedSheet.All(Write(book, options).Save("sheets-small"), 72);

        Assert.Equal(pages[7].Part(-36, -11, 396, 612), sides[0].Part(0, 0, 396, 612));
        Assert.Equal(pages[0].Part(0, -11, 396, 612), sides[0].Part(396, 0, 396, 612));
    }

    [Theory]
    [InlineData(297, 210, 420, 297)]
    [InlineData(210, 148, 297, 210)]
    [InlineData(210, 148.5, 297, 210)]
    public void Pages_of_half_a_sheet_are_not_scaled(decimal height, decimal width, decimal sheetWidth, decimal sheetHeight)
    {
        var options = BookletOptions.ForPages(Pt.FromMillimetres(width), Pt.FromMillimetres(height));

        var written = Write(Book(4, Pt.FromMillimetres(width), Pt.FromMillimetres(height), Direction.LeftToRight), options);

        Assert.Equal((Pt.FromMillimetres(sheetWidth), Pt.FromMillimetres(sheetHeight)), (options.SheetWidth, options.SheetHeight));
        Assert.Empty(written.Diagnostics);
    }

    private static PageSet Book(int count, Pt width, Pt height, Direction binding)
    {
        var book = new TestBook { Binding = binding };
        var paragraph = book.Element(StructureRole.P);
        for (var i = 0; i < count; i++)
            book.Line(paragraph, $"page {i + 1}").Line(paragraph, SampleBook.English[i % 3]).Line(paragraph, SampleBook.Hebrew[i % 3], Direction.RightToLeft).EndPage();
        var built = book.Build();
        return built with { Pages = [.. built.Pages.Select(page => page with { Width = width, Height = height })] };
    }

    private static Written Write(PageSet book, BookletOptions options)
    {
        var list = new DiagnosticList();
        using var stream = new MemoryStream();
        BookletWriter.Write(book, stream, options, list);
        return new Written(stream.ToArray(), list.Sorted());
    }
}
