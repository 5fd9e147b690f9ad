using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Navigation;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineTree(PdfFile file, Destinations destinations, IDiagnostics diagnostics)
{
    /// <summary>Writes the whole tree, its first level open.</summary>
    /// <returns>The root, or null when there are no bookmarks.</returns>
    public ObjectId? Write(ImmutableArray<OutlineItem> items)
    {
        if (items.IsEmpty)
            return null;
        var root = file.Allocate();
        var (first, last) = WriteLevel(items, root);
        var value = new PdfBuffer();
        value.Raw("<</Type/Outlines/First "u8).Reference(first).Raw("/Last "u8).Reference(last)
            .Raw("/Count "u8).Integer(items.Length).Raw(">>"u8);
        return file.Write(root, value);
    }

    private (ObjectId First, ObjectId Last) WriteLevel(ImmutableArray<OutlineItem> items, ObjectId parent)
    {
        var ids = items.Select(_ => file.Allocate()).ToArray();
        for (var i = 0; i < items.Length; i++)
        {
            var value = new PdfBuffer();
            value.Raw("<</Title"u8).Text(items[i].Title).Raw("/Parent "u8).Reference(parent);
            if (i > 0)
                value.Raw("/Prev "u8).Reference(ids[i - 1]);
            if (i + 1 < items.Length)
                value.Raw("/Next "u8).Reference(ids[i + 1]);
            WriteDestination(value, items[i]);
            if (!items[i].Children.IsEmpty)
            {
                var (first, last) = WriteLevel(items[i].Children, ids[i]);
                value.Raw("/First "u8).Reference(first).Raw("/Last "u8).Reference(last)
                    .Raw("/Count "u8).Integer(-items[i].Children.Length);
            }
            file.Write(ids[i], value.Raw(">>"u8));
        }
        return (ids[0], ids[^1]);
    }

    private void WriteDestination(PdfBuffer value, OutlineItem item)
    {
        var destination = new PdfBuffer();
        if (destinations.Write(destination, item.Anchor))
            value.Raw("/Dest"u8).Raw(destination.Span);
        else
            diagnostics.Report(new Diagnostic(PdfRules.DeadBookmark, SourceSpan.None, $"The bookmark \"{item.Title}\" leads to {item.Anchor}, which is not in the book."));
    }
}
