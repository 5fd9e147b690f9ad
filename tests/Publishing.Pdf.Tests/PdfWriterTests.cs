using Publishing.Core;
using Publishing.Testing;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests;

public class PdfWriterTests
{
    [Fact]
    public void Every_object_stands_where_the_cross_references_say()
    {
        var written = new Written(SampleBook.Make().Build());

        foreach (var number in written.Document.Numbers)
            Assert.NotNull(written.Document.Object(number));
        Assert.Equal(3, written.Document.Pages().Count);
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes() =>
        Assert.Equal(new Written(SampleBook.Make().Build()).Bytes, new Written(SampleBook.Make().Build()).Bytes);

    [Fact]
    public void The_identifier_is_that_of_the_content_and_not_of_its_compression()
    {
        var packed = new Written(SampleBook.Make().Build()).Document.Trailer["ID"];
        var plain = new Written(SampleBook.Make().Build(), new PdfOptions { Compressed = false }).Document.Trailer["ID"];
        var book = SampleBook.Make();
        book.Information = book.Information with { Title = "Another" };

        Assert.Equal(packed, plain);
        Assert.NotEqual(packed, new Written(book.Build()).Document.Trailer["ID"]);
    }

    [Fact]
    public void A_book_without_pages_is_the_callers_fault()
    {
        var book = SampleBook.Make().Build() with { Pages = [] };

        Assert.Throws<ArgumentException>(() => new Written(book));
    }

    [Fact]
    public void Pages_out_of_order_are_the_callers_fault()
    {
        var book = SampleBook.Make().Build();

        Assert.Throws<ArgumentException>(() => new Written(book with { Pages = [book.Pages[1], book.Pages[0]] }));
    }

    [Fact]
    public void Text_of_no_size_and_no_width_is_written_all_the_same()
    {
        var book = new TestBook { Size = Pt.Zero };
        book.Line(book.Element(StructureRole.P), "nothing to see", stretch: 0);

        Assert.Single(new Written(book.Build()).Document.Pages());
    }

    [Fact]
    public void An_element_outside_the_tree_is_the_callers_fault()
    {
        var book = new TestBook().Line(new StructureElement(StructureRole.P), "lost");

        Assert.Throws<ArgumentException>(() => new Written(book.Build()));
    }

    [Fact]
    public void A_thousand_pages_hang_on_a_balanced_tree()
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        for (var i = 0; i < 1000; i++)
            book.Line(paragraph, "page").EndPage();

        var document = new Written(book.Build()).Document;

        Assert.Equal(1000, document.Pages().Count);
        Assert.Equal(1000m, document.Dictionary(document.Catalog["Pages"])["Count"]);
        Assert.True(document.Array(document.Dictionary(document.Catalog["Pages"])["Kids"]).Count <= 64);
    }

    [SkippableTheory]
    [InlineData(Direction.LeftToRight)]
    [InlineData(Direction.RightToLeft)]
    public void Qpdf_has_nothing_to_complain_of(Direction binding)
    {
        var tool = new ExternalTool("qpdf");
        tool.Require();

        var (code, output, error) = tool.Run(["--check", new Written(SampleBook.Make(binding).Build()).Save("qpdf" + binding)]);

        Assert.Equal("", error);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void A_right_bound_book_says_so()
    {
        var document = new Written(SampleBook.Make(Direction.RightToLeft).Build()).Document;
        var preferences = document.Dictionary(document.Catalog["ViewerPreferences"]);

        Assert.Equal(new PdfName("R2L"), preferences["Direction"]);
        Assert.Equal(true, preferences["DisplayDocTitle"]);
    }
}
