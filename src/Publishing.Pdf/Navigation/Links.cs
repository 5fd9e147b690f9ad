using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Pdf.Content;
using Publishing.Pdf.Objects;
using Publishing.Pdf.Structure;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Navigation;

/// <summary>Writes a page's link annotations (ISO 32000-1, 12.5.6.5).</summary>
internal static class Links
{
    /// <summary>Writes the annotations and ties them to their Link elements.</summary>
    /// <returns>The annotations' objects, in reading order.</returns>
    public static List<ObjectId> Write(PdfFile file, Page page, ImmutableArray<PageItem> items, Destinations destinations, StructureTree? tree, ParentTree parents, IDiagnostics diagnostics)
    {
        var ids = new List<ObjectId>();
        foreach (var item in items)
        {
            // Of what shows nothing there is no area to click.
            if (item is not LinkArea link || TextObjectWriter.Thousandths(link.Width) <= 0 || TextObjectWriter.Thousandths(link.Height) <= 0)
                continue;
            var value = new PdfBuffer();
            value.Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
            WriteRectangle(value, link, page.Height);
            value.Raw((byte)']');
            if (!WriteTarget(value, link, destinations))
            {
                diagnostics.Report(new Diagnostic(PdfRules.DeadLink, SourceSpan.None, $"The link \"{link.Description}\" on page {page.Label} leads to {link.Target}, which is not in the book."));
                continue;
            }
            if (link.Description.Length > 0)
                value.Raw("/Contents"u8).Text(link.Description);
            var id = file.Allocate();
            if (tree is not null)
            {
                var node = tree.NodeOf(link.Element);
                node.AddAnnotation(page.Index, id);
                value.Raw("/StructParent "u8).Integer(parents.AddAnnotation(node));
            }
            ids.Add(file.Write(id, value.Raw(">>"u8)));
        }
        return ids;
    }

    private static void WriteRectangle(PdfBuffer value, LinkArea link, Pt pageHeight) => value
        .Thousandths(TextObjectWriter.Thousandths(link.X)).Raw((byte)' ')
        .Thousandths(TextObjectWriter.Thousandths(pageHeight - link.Y - link.Height)).Raw((byte)' ')
        .Thousandths(TextObjectWriter.Thousandths(link.X + link.Width)).Raw((byte)' ')
        .Thousandths(TextObjectWriter.Thousandths(pageHeight - link.Y));

    private static bool WriteTarget(PdfBuffer value, LinkArea link, Destinations destinations)
    {
        if (link.Target.StartsWith('#'))
            return destinations.Write(value.Raw("/Dest"u8), link.Target[1..]);
        // A URI is ASCII (RFC 3986): what is not is escaped.
        if (!Uri.TryCreate(link.Target, UriKind.Absolute, out var uri))
            return false;
        value.Raw("/A<</S/URI/URI"u8).Text(uri.AbsoluteUri).Raw(">>"u8);
        return true;
    }
}
