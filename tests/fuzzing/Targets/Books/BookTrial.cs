using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Pdf;
using Publishing.Pdf.Booklet;
using Publishing.Pdf.Print;
using Publishing.Testing.Pdf;
using Publishing.Testing.Pdf.Conformance;
using Publishing.Typesetting;
using Publishing.Typesetting.Pages;

namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Takes a book all the way to its files and holds them against what they claim.</summary>
internal static class BookTrial
{
    private const int FaultsShown = 5;

    /// <summary>Typesets a book and writes it.</summary>
    /// <param name="book">The book.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="forPress">Whether to write the sheets and the print file too.</param>
    /// <param name="forViewers">Whether other programs are to open the file.</param>
    /// <returns>What is wrong with a file, or null. A book that is refused with an error has none.</returns>
    public static string? Run(Book book, FontLibrary fonts, bool forPress, bool forViewers)
    {
        var diagnostics = new DiagnosticList();
        if (BookTypesetting.Typeset(book, fonts, diagnostics) is not { } pages)
            return diagnostics.HasErrors ? null : "No pages, and no error.";
        return Reader(pages, diagnostics, forViewers) ?? (forPress ? Press(pages) : null);
    }

    private static string? Reader(PageSet pages, DiagnosticList diagnostics, bool forViewers)
    {
        var file = Write(stream => PdfWriter.Write(pages, stream, new PdfOptions(), diagnostics));
        if (diagnostics.HasErrors)
            return null;
        var fault = diagnostics.Sorted().Any(d => d.Rule == PdfRules.NoClaim) ? CountOf(file, pages.Pages.Length) : Joined(PdfConformance.Check(file));
        return fault ?? (forViewers ? PdfViewers.FaultOf(file) : null);
    }

    private static string? Press(PageSet pages)
    {
        var diagnostics = new DiagnosticList();
        var print = Write(stream => PrintWriter.Write(pages, stream, new PrintOptions { CropMarks = true }, diagnostics));
        if (diagnostics.HasErrors)
            return null;
        var fault = diagnostics.Sorted().Any(d => d.Rule == PdfRules.NoClaim) ? CountOf(print, pages.Pages.Length) : Joined(PressConformance.Check(print));
        var sheets = Write(stream => BookletWriter.Write(pages, stream, new BookletOptions(), diagnostics));
        return fault ?? (new PdfDocument(sheets).Pages().Count * 2 < pages.Pages.Length ? "The booklet has too few sheets." : null);
    }

    private static byte[] Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static string? CountOf(byte[] file, int expected) => new PdfDocument(file).Pages().Count == expected ? null : "The file has not the book's pages.";

    private static string? Joined(IReadOnlyList<string> faults) => faults.Count == 0 ? null : string.Join("; ", faults.Take(FaultsShown));
}
