using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Pdf.Content;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Metadata;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Booklet;

/// <summary>Writes a typeset book as sheets to print on both sides, fold and stitch.</summary>
/// <remarks>The pages are form XObjects, written once each; nothing is claimed of the file, and it has neither links nor structure.</remarks>
public static class BookletWriter
{
    /// <summary>Writes the sheets, front and back in turn.</summary>
    /// <param name="pages">The book, at least one page.</param>
    /// <param name="output">Receives the bytes; left open.</param>
    /// <param name="options">The paper and the marks.</param>
    /// <param name="diagnostics">Receives P012 when the pages are too large for the paper, and P013, with which the file is not finished.</param>
    /// <exception cref="ArgumentException">There are no pages, or the second half begins at none of them.</exception>
    public static void Write(PageSet pages, Stream output, BookletOptions options, IDiagnostics diagnostics)
    {
        WriterArguments.Check(pages, output, options, diagnostics);
        if (pages.SecondHalf is { } half && (half < 1 || half >= pages.Pages.Length))
            throw new ArgumentException("The second half begins at a page of the book, and not at the first.", nameof(pages));

        var layout = new SheetLayout(options);
        ReportScale(pages, layout, options, diagnostics);
        var sheets = Imposer.Impose(pages, options.Imposition);
        var marks = DrawMarks(pages, layout, sheets, options);

        var fonts = new FontSet();
        using var file = new PdfFile(output, options.Compressed);
        var content = new PageContent(fonts, null, Direction.LeftToRight);
        var fontNames = file.Allocate();
        var forms = new FormPages(file, content, fontNames).Write(pages.Pages);
        var tree = new SheetWriter(file, content, layout, pages.Pages).Write(sheets, marks, options.Turn, WriteResources(file, fontNames, forms));

        if (!fonts.MakeSubsets(diagnostics))
            return;
        WriteFonts(file, fontNames, fonts);
        file.Finish(WriteCatalog(file, pages, tree), InformationDictionary.Write(file, pages.Information));
    }

    private static List<Page> DrawMarks(PageSet pages, SheetLayout layout, ImmutableArray<Sheet> sheets, BookletOptions options)
    {
        var scale = pages.Pages.Min(layout.ScaleOf);
        var width = pages.Pages.Max(page => page.Width).Times(scale, 1000);
        var height = pages.Pages.Max(page => page.Height).Times(scale, 1000);
        var fonts = pages.Pages.SelectMany(page => page.Items).OfType<TextLine>().SelectMany(line => line.Words).Select(word => word.Run.Font);
        var marks = new SheetMarks(options, width, height, fonts.Distinct());
        var drawn = new List<Page>();
        foreach (var sheet in sheets)
        {
            drawn.Add(marks.Draw(sheet, isFront: true, drawn.Count));
            drawn.Add(marks.Draw(sheet, isFront: false, drawn.Count));
        }
        return drawn;
    }

    private static void ReportScale(PageSet pages, SheetLayout layout, BookletOptions options, IDiagnostics diagnostics)
    {
        var largest = pages.Pages.MinBy(layout.ScaleOf)!;
        var scale = layout.ScaleOf(largest);
        if (scale < 1000)
        {
            diagnostics.Report(new Diagnostic(
                PdfRules.PageScaled,
                SourceSpan.None,
                $"Two pages of {largest.Width} by {largest.Height} pt do not fit on a sheet of {options.SheetWidth} by {options.SheetHeight} pt: they are scaled to {scale / 10}.{scale % 10} %.",
                "Choose larger paper for the booklet."));
        }
    }

    /// <summary>Writes the resources of the sheets, whose font dictionary is that of the pages.</summary>
    private static ObjectId WriteResources(PdfFile file, ObjectId fontNames, ImmutableArray<ObjectId> forms)
    {
        var value = new PdfBuffer();
        value.Raw("<</Font "u8).Reference(fontNames).Raw("/XObject<<"u8);
        for (var i = 0; i < forms.Length; i++)
            value.Raw("/P"u8).Integer(i).Raw((byte)' ').Reference(forms[i]);
        return file.Write(value.Raw(">>>>"u8));
    }

    private static void WriteFonts(PdfFile file, ObjectId id, FontSet fonts)
    {
        var value = new PdfBuffer();
        value.Raw("<<"u8);
        FontWriter.Write(file, fonts, value);
        file.Write(id, value.Raw(">>"u8));
    }

    private static ObjectId WriteCatalog(PdfFile file, PageSet pages, ObjectId tree)
    {
        var metadata = file.WriteStream(file.Allocate(), "/Type/Metadata/Subtype/XML"u8, XmpPacket.Make(pages.Information, Claim.None), asIs: true);
        var value = new PdfBuffer();
        value.Raw("<</Type/Catalog/Pages "u8).Reference(tree)
            .Raw("/Metadata "u8).Reference(metadata)
            .Raw("/Lang"u8).Text(pages.Information.Language.Tag)
            // Whoever prints at the size that a viewer proposes prints a booklet that does not fold.
            .Raw("/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>"u8);
        return file.Write(value.Raw(">>"u8));
    }
}
