using System.Globalization;
using System.Text;
using Publishing.Testing;
using Publishing.Testing.Pdf;

namespace Publishing.Pdf.Tests.Content;

public class ContentDumpTests
{
    [Fact]
    public void The_operators_of_the_sample_book_are_those_of_the_golden()
    {
        var document = new Written(SampleBook.Make().Build()).Document;
        var dump = new StringBuilder();
        foreach (var page in document.Pages())
        {
            dump.Append(CultureInfo.InvariantCulture, $"--- page {document.Pages().IndexOf(page) + 1}\n");
            var syntax = new PdfSyntax(document.Stream(document.Dictionary(page)["Contents"]).Data, 0);
            while (!syntax.IsAtEnd)
            {
                var token = syntax.Read();
                Append(dump, token);
                dump.Append(token is string ? '\n' : ' ');
            }
        }
        Golden.Check("tests/suite/pdf/sample.pdf.txt", dump.ToString());
    }

    /// <summary>Writes an operand: codes in hexadecimal digits, texts as escaped characters.</summary>
    private static void Append(StringBuilder dump, object? operand)
    {
        switch (operand)
        {
            case byte[] codes:
                dump.Append(CultureInfo.InvariantCulture, $"<{Convert.ToHexStringLower(codes)}>");
                break;
            case PdfName name:
                dump.Append(CultureInfo.InvariantCulture, $"/{name.Value}");
                break;
            case List<object?> items:
                dump.Append('[');
                foreach (var item in items)
                    Append(dump, item);
                dump.Append(']');
                break;
            case Dictionary<string, object?> entries:
                dump.Append("<<");
                foreach (var (key, value) in entries)
                {
                    dump.Append(CultureInfo.InvariantCulture, $"/{key} ");
                    if (value is byte[])
                        dump.Append(string.Concat(PdfDocument.Text(value).Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}")));
                    else
                        Append(dump, value);
                }
                dump.Append(">>");
                break;
            default:
                dump.Append(CultureInfo.InvariantCulture, $"{operand}");
                break;
        }
    }
}
