using Publishing.Core;
using Publishing.Pdf.Content;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Metadata;
using Publishing.Pdf.Objects;
using Publishing.Pdf.Print;
using Publishing.Typesetting.Covers;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Covers;

/// <summary>Writes a cover for the press: one page with its outside, in colours of sRGB.</summary>
/// <remarks>Nothing is claimed of the file: PDF/X wants an intent with the inks of a press, which only the printing house knows.</remarks>
public static class CoverPdfWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="cover">The cover.</param>
    /// <param name="output">Receives the bytes; left open.</param>
    /// <param name="options">Bleed and marks.</param>
    /// <param name="diagnostics">Receives P013, with which the file is not finished.</param>
    public static void Write(CoverSheet cover, Stream output, PrintOptions options, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(cover);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var fonts = new FontSet();
        using var file = new PdfFile(output, options.Compressed, "1.6");
        var sheet = new Page(0, "", cover.Width, cover.Height, []);
        var stream = file.WriteStream(file.Allocate(), default, Content(cover, sheet, fonts, options));

        var profile = file.WriteStream(file.Allocate(), "/N 3"u8, SrgbProfile.Make());
        var resources = new PdfBuffer();
        resources.Raw("/Resources<</ColorSpace<</C[/ICCBased "u8).Reference(profile).Raw("]>>"u8);
        if (cover.Picture is { } picture)
            resources.Raw("/XObject<</A "u8).Reference(CoverPicture.Write(file, picture, profile)).Raw(">>"u8);
        if (!fonts.MakeSubsets(diagnostics))
            return;
        FontWriter.Write(file, fonts, resources.Raw("/Font<<"u8));
        resources.Raw(">>>>"u8);

        var nodes = PageTree.AllocateParents(file, 1);
        var offset = Pt.Max(options.MarkOffset, options.Bleed);
        var value = new PdfBuffer();
        value.Raw("<</Type/Page/Parent "u8).Reference(PageTree.ParentOf(nodes, 0)).Raw("/Contents "u8).Reference(stream);
        PrintWriter.WriteBox(value.Raw("/MediaBox"u8), sheet, options.CropMarks ? offset + CropMarks.Length : options.Bleed);
        PrintWriter.WriteBox(value.Raw("/BleedBox"u8), sheet, options.Bleed);
        PrintWriter.WriteBox(value.Raw("/TrimBox"u8), sheet, Pt.Zero);
        var page = file.Write(value.Raw(">>"u8));
        var tree = PageTree.Write(file, nodes, [page], resources.Span);

        var metadata = file.WriteStream(file.Allocate(), "/Type/Metadata/Subtype/XML"u8, XmpPacket.Make(cover.Information, Claim.None), asIs: true);
        value.Clear();
        value.Raw("<</Type/Catalog/Pages "u8).Reference(tree).Raw("/Metadata "u8).Reference(metadata).Raw("/Lang"u8).Text(cover.Information.Language.Tag);
        file.Finish(file.Write(value.Raw(">>"u8)), InformationDictionary.Write(file, cover.Information));
    }

    private static ReadOnlySpan<byte> Content(CoverSheet cover, Page sheet, FontSet fonts, PrintOptions options)
    {
        var content = new PdfBuffer();
        content.Raw("q "u8);
        Fill(content, cover.Ground);
        Box(content, -options.Bleed, -options.Bleed, cover.Width + options.Bleed * 2, cover.Height + options.Bleed * 2).Raw("re f\n"u8);
        var panels = new PageContent(fonts, null, Direction.LeftToRight);
        foreach (var panel in cover.Panels)
        {
            if (panel.HasArt)
            {
                Art(content, cover, panel, options.Bleed);
                continue;
            }
            content.Raw("q "u8);
            Fill(content, cover.Ink);
            Place(content, panel, cover).Raw(panels.Write(panel.Page, panel.Page.Items)).Raw("Q\n"u8);
        }
        content.Raw("Q\n"u8);
        if (options.CropMarks)
            content.Raw(panels.Write(sheet, [.. CropMarks.Of(sheet, Pt.Max(options.MarkOffset, options.Bleed)), .. FoldMarks(cover, options)]));
        return content.Span;
    }

    /// <summary>Turns and moves what follows to its panel.</summary>
    private static PdfBuffer Place(PdfBuffer content, CoverPanel panel, CoverSheet cover)
    {
        content.Raw(panel.Turn switch
        {
            CoverTurn.None => "1 0 0 1 "u8,
            CoverTurn.Down => "0 -1 1 0 "u8,
            _ => "0 1 -1 0 "u8,
        });
        // A turned panel is as wide as the sheet is high, and as high as the spine is wide.
        var x = panel.Turn == CoverTurn.Up ? panel.X + panel.Page.Height : panel.X;
        var y = panel.Turn == CoverTurn.Down ? cover.Height : Pt.Zero;
        return content.Thousandths(TextObjectWriter.Thousandths(x)).Raw((byte)' ').Thousandths(TextObjectWriter.Thousandths(y)).Raw(" cm\n"u8);
    }

    /// <summary>The picture fills the panel and its bleed, cut where its shape is another.</summary>
    private static void Art(PdfBuffer content, CoverSheet cover, CoverPanel panel, Pt bleed)
    {
        var art = cover.Picture!;
        // No bleed at the spine: there the picture ends at the fold.
        var left = panel.X == Pt.Zero ? panel.X - bleed : panel.X;
        var width = panel.Page.Width + bleed;
        var height = cover.Height + bleed * 2;
        content.Raw("q "u8);
        Box(content, left, -bleed, width, height).Raw("re W n "u8);
        var wide = height.Times(art.Width, art.Height);
        var (shownWidth, shownHeight) = wide >= width ? (wide, height) : (width, width.Times(art.Height, art.Width));
        content.Thousandths(TextObjectWriter.Thousandths(shownWidth)).Raw(" 0 0 "u8).Thousandths(TextObjectWriter.Thousandths(shownHeight)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths(left + (width - shownWidth) / 2)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths((height - shownHeight) / 2 - bleed)).Raw(" cm/A Do Q\n"u8);
    }

    private static IEnumerable<PageItem> FoldMarks(CoverSheet cover, PrintOptions options)
    {
        var offset = Pt.Max(options.MarkOffset, options.Bleed);
        var line = new Pt(Pt.Scale / 4);
        foreach (var x in cover.Panels.Skip(1).Select(p => p.X))
        {
            yield return new Rule(x - line / 2, -offset - CropMarks.Length, line, CropMarks.Length);
            yield return new Rule(x - line / 2, cover.Height + offset, line, CropMarks.Length);
        }
    }

    private static void Fill(PdfBuffer content, SheetColour colour)
    {
        content.Raw("/C cs "u8);
        foreach (var part in (byte[])[colour.Red, colour.Green, colour.Blue])
            content.Thousandths((part * 1000 + 127) / 255).Raw((byte)' ');
        content.Raw("sc "u8);
    }

    private static PdfBuffer Box(PdfBuffer content, Pt x, Pt y, Pt width, Pt height)
    {
        foreach (var length in (Pt[])[x, y, width, height])
            content.Thousandths(TextObjectWriter.Thousandths(length)).Raw((byte)' ');
        return content;
    }
}
