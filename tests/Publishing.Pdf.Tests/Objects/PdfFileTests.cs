using System.Text;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Testing.Pdf;

namespace Publishing.Pdf.Tests.Objects;

public partial class PdfFileTests
{
    [Fact]
    public void The_header_the_keywords_and_the_end_are_as_PDF_A_wants_them()
    {
        var text = Encoding.Latin1.GetString(new Written(SampleBook.Make().Build(), new PdfOptions { Compressed = false }).Bytes);

        Assert.Matches("^%PDF-1.7\n%[\u0080-\u00FF]{4}\n", text);
        Assert.EndsWith("\n%%EOF\n", text, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(text, "endobj"), StreamObject().Count(text));
    }

    [Fact]
    public void Compression_changes_no_object()
    {
        var book = SampleBook.Make().Build();
        var packed = new Written(book).Document;
        var plain = new Written(book, new PdfOptions { Compressed = false }).Document;
        foreach (var number in packed.Numbers)
        {
            if (packed.Object(number) is PdfStream stream && stream.Dictionary.GetValueOrDefault("Type") is not PdfName { Value: "XRef" })
                Assert.Equal(((PdfStream)plain.Object(number)!).Data, stream.Data);
        }
    }

    [Fact]
    public void The_content_of_a_blank_page_is_not_filtered()
    {
        var document = new Written(new TestBook().EndPage().Build()).Document;

        Assert.False(document.Stream(document.Dictionary(document.Pages()[0])["Contents"]).Dictionary.ContainsKey("Filter"));
    }

    [Fact]
    public void Pages_go_out_one_by_one_and_the_file_is_never_gathered()
    {
        var book = new TestBook();
        for (var page = 0; page < 300; page++)
            book.EndPage();
        using var output = new WatchedStream();

        PdfWriter.Write(book.Build(), output, new PdfOptions { Compressed = false }, new DiagnosticList());

        Assert.True(output.Writes > 3 * 300);
        Assert.InRange(output.Longest, 1, output.Length / 2);
    }

    private sealed class WatchedStream : MemoryStream
    {
        public int Writes { get; private set; }

        public int Longest { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            (Writes, Longest) = (Writes + 1, Math.Max(Longest, buffer.Length));
            base.Write(buffer);
        }
    }

    [GeneratedRegex(@"(?<=\n)\d+ 0 obj\n<<[^\n]*>>\nstream\n((?!endstream)[\s\S])*\nendstream\nendobj\n")]
    private static partial Regex StreamObject();
}
