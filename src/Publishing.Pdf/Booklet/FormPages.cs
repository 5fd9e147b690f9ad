using System.Collections.Immutable;
using Publishing.Pdf.Content;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Booklet;

/// <summary>Writes pages as form XObjects (ISO 32000-1, 8.10).</summary>
internal sealed class FormPages(PdfFile file, PageContent content, ObjectId fontNames)
{
    /// <summary>Writes all pages.</summary>
    /// <returns>Their objects, in order.</returns>
    public ImmutableArray<ObjectId> Write(ImmutableArray<Page> pages)
    {
        var ids = ImmutableArray.CreateBuilder<ObjectId>(pages.Length);
        var entries = new PdfBuffer();
        foreach (var (page, items) in PagesAhead.Of(pages))
        {
            entries.Clear();
            entries.Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8)
                .Thousandths(TextObjectWriter.Thousandths(page.Width)).Raw((byte)' ')
                .Thousandths(TextObjectWriter.Thousandths(page.Height))
                .Raw("]/Resources<</Font "u8).Reference(fontNames).Raw(">>"u8);
            ids.Add(file.WriteStream(file.Allocate(), entries.Span, content.Write(page, items)));
        }
        return ids.MoveToImmutable();
    }
}
