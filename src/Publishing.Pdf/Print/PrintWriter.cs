using Publishing.Core;
using Publishing.Pdf.Content;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Metadata;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Print;

/// <summary>Writes a typeset book as a file for the press: PDF/X-4 (ISO 15930-7), black ink only.</summary>
/// <remarks>No links, bookmarks or structure: PDF/X wants no annotations on the page, and a press reads nothing aloud.</remarks>
public static class PrintWriter
{
    /// <summary>Writes the file, page after page.</summary>
    /// <param name="pages">The book, at least one page.</param>
    /// <param name="output">Receives the bytes; left open.</param>
    /// <param name="options">Bleed and marks.</param>
    /// <param name="diagnostics">Receives P001 and P002, with which the claim is left out, and P013, with which the file is not finished.</param>
    /// <exception cref="ArgumentException">There are no pages, or the bleed is negative.</exception>
    public static void Write(PageSet pages, Stream output, PrintOptions options, IDiagnostics diagnostics)
    {
        WriterArguments.Check(pages, output, options, diagnostics);
        if (options.Bleed < Pt.Zero)
            throw new ArgumentException("The bleed goes outwards.", nameof(options));

        // A press wants the pages as they lie in the book.
        pages = pages with { Pages = LeafOrder.Of(pages) };
        var fonts = new FontSet();
        using var file = new PdfFile(output, options.Compressed, "1.6");
        if (WritePages(file, pages, fonts, options, diagnostics) is not { } tree)
            return;
        var claim = MayClaim(pages.Information, fonts, diagnostics) ? Claim.Print : Claim.None;
        file.Finish(WriteCatalog(file, pages, tree, claim), InformationDictionary.Write(file, pages.Information, isTrappedKnown: true));
    }

    private static bool MayClaim(BookInformation book, FontSet fonts, IDiagnostics diagnostics)
    {
        var before = true;
        if (string.IsNullOrWhiteSpace(book.Title))
        {
            before = false;
            diagnostics.Report(new Diagnostic(PdfRules.NoTitle, SourceSpan.None, "The book has no title.", "Give the edition a title."));
        }
        foreach (var use in fonts.Uses.Where(use => use.ShowsNotDef))
        {
            before = false;
            diagnostics.Report(new Diagnostic(PdfRules.MissingGlyph, SourceSpan.None, $"{use.Font.PostScriptName} lacks characters of the text.", "Name a fallback font that has them."));
        }
        if (!before)
            diagnostics.Report(new Diagnostic(PdfRules.NoClaim, SourceSpan.None, "The print file does not claim PDF/X-4."));
        return before;
    }

    private static ObjectId? WritePages(PdfFile file, PageSet pages, FontSet fonts, PrintOptions options, IDiagnostics diagnostics)
    {
        var content = new PageContent(fonts, null, pages.Binding);
        var nodes = PageTree.AllocateParents(file, pages.Pages.Length);
        var offset = Pt.Max(options.MarkOffset, options.Bleed);
        var margin = options.CropMarks ? offset + CropMarks.Length : options.Bleed;
        var ids = new List<ObjectId>();
        var value = new PdfBuffer();
        foreach (var (page, items) in PagesAhead.Of(pages.Pages))
        {
            var marked = options.CropMarks ? items.AddRange(CropMarks.Of(page, offset)) : items;
            var stream = file.WriteStream(file.Allocate(), default, content.Write(page, marked));
            value.Clear();
            value.Raw("<</Type/Page/Parent "u8).Reference(PageTree.ParentOf(nodes, ids.Count)).Raw("/Contents "u8).Reference(stream);
            WriteBox(value.Raw("/MediaBox"u8), page, margin);
            WriteBox(value.Raw("/BleedBox"u8), page, options.Bleed);
            WriteBox(value.Raw("/TrimBox"u8), page, Pt.Zero);
            ids.Add(file.Write(value.Raw(">>"u8)));
        }
        if (!fonts.MakeSubsets(diagnostics))
            return null;
        var resources = new PdfBuffer();
        resources.Raw("/Resources<</Font<<"u8);
        FontWriter.Write(file, fonts, resources);
        return PageTree.Write(file, nodes, ids, resources.Raw(">>>>"u8).Span);
    }

    /// <summary>Writes a box that goes beyond the trimmed page by a margin.</summary>
    internal static void WriteBox(PdfBuffer value, Page page, Pt margin) => value.Raw((byte)'[')
        .Thousandths(TextObjectWriter.Thousandths(-margin)).Raw((byte)' ')
        .Thousandths(TextObjectWriter.Thousandths(-margin)).Raw((byte)' ')
        .Thousandths(TextObjectWriter.Thousandths(page.Width + margin)).Raw((byte)' ')
        .Thousandths(TextObjectWriter.Thousandths(page.Height + margin)).Raw((byte)']');

    private static ObjectId WriteCatalog(PdfFile file, PageSet pages, ObjectId tree, Claim claim)
    {
        var metadata = file.WriteStream(file.Allocate(), "/Type/Metadata/Subtype/XML"u8, XmpPacket.Make(pages.Information, claim), asIs: true);
        var intent = OutputIntent.WritePress(file);
        var value = new PdfBuffer();
        value.Raw("<</Type/Catalog/Pages "u8).Reference(tree)
            .Raw("/Metadata "u8).Reference(metadata)
            .Raw("/OutputIntents["u8).Reference(intent).Raw("]"u8)
            .Raw("/Lang"u8).Text(pages.Information.Language.Tag);
        if (pages.Binding == Direction.RightToLeft && pages.SecondHalf is null)
            value.Raw("/ViewerPreferences<</Direction/R2L>>"u8);
        Navigation.PageLabels.Write(value, pages.Pages);
        return file.Write(value.Raw(">>"u8));
    }
}
