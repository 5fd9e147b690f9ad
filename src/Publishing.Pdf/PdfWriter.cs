using Publishing.Core;
using Publishing.Pdf.Conformance;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Metadata;
using Publishing.Pdf.Navigation;
using Publishing.Pdf.Objects;
using Publishing.Pdf.Structure;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf;

/// <summary>Writes a typeset book as a PDF file for reading: tagged, archival, with all fonts inside.</summary>
/// <remarks>PDF 1.7 (ISO 32000-1), PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once; the lists in <c>Conformance</c> go through the clauses.</remarks>
public static class PdfWriter
{
    /// <summary>Writes the file, page after page.</summary>
    /// <param name="pages">The book, at least one page. All elements that its content names must be in its structure tree.</param>
    /// <param name="output">Receives the bytes, from its present position on; left open. The same book gives the same bytes, but for what the runtime's compressor does.</param>
    /// <param name="options">How to write it.</param>
    /// <param name="diagnostics">Receives P001 to P011, and P013, with which the file is not finished.</param>
    /// <exception cref="ArgumentException">There are no pages, their numbers are not 0, 1, 2 …, or an element is not in the structure tree.</exception>
    public static void Write(PageSet pages, Stream output, PdfOptions options, IDiagnostics diagnostics)
    {
        WriterArguments.Check(pages, output, options, diagnostics);

        for (var i = 0; i < pages.Pages.Length; i++)
        {
            if (pages.Pages[i].Index != i)
                throw new ArgumentException($"Page {i} says that it is page {pages.Pages[i].Index}.", nameof(pages));
        }

        var fonts = new FontSet();
        using var file = new PdfFile(output, options.Compressed);
        var tree = options.Tagged ? new StructureTree(file, pages.Structure, pages.Information.Language) : null;
        var parents = new ParentTree(pages.Pages.Length);

        var checks = tree is null ? null : new ConformanceChecks(diagnostics);
        var body = new BookBody(file, pages, tree, parents, checks, diagnostics);
        if (!body.WritePages(fonts))
            return;
        if (tree is not null)
            StructureWriter.Write(file, tree, parents, body.Pages);

        var claim = tree is not null && checks!.Run(pages, fonts, tree) ? Claim.Reader : Claim.None;
        var catalog = new Catalog(file, pages, tree?.Id);
        file.Finish(
            catalog.Write(body.Tree, new OutlineTree(file, body.Destinations, diagnostics).Write(pages.Outline), claim),
            InformationDictionary.Write(file, pages.Information));
    }
}
