using Publishing.Core;
using Publishing.Testing;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests;

/// <summary>A book written as PDF.</summary>
public sealed class Written
{
    public Written(PageSet book, PdfOptions? options = null)
    {
        var list = new DiagnosticList();
        using var stream = new MemoryStream();
        PdfWriter.Write(book, stream, options ?? new PdfOptions(), list);
        Bytes = stream.ToArray();
        Diagnostics = list.Sorted();
        Document = new PdfDocument(Bytes);
    }

    public Written(byte[] bytes, IReadOnlyList<Diagnostic> diagnostics)
    {
        Bytes = bytes;
        Diagnostics = diagnostics;
        Document = new PdfDocument(bytes);
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public PdfDocument Document { get; }

    /// <summary>Puts the file where outside tools can read it.</summary>
    public string Save(string test)
    {
        var path = Repository.Scratch("pdf/" + test) + "/book.pdf";
        File.WriteAllBytes(path, Bytes);
        return path;
    }
}
