using Publishing.Core;
using Publishing.Pdf.Metadata;
using Publishing.Pdf.Navigation;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf;

/// <summary>Writes the catalogue (ISO 32000-1, 7.7.2) and what hangs on it alone.</summary>
/// <param name="file">Takes the objects.</param>
/// <param name="book">The book.</param>
/// <param name="structure">The root of the structure tree, or null.</param>
internal sealed class Catalog(PdfFile file, PageSet book, ObjectId? structure)
{
    public ObjectId Write(ObjectId pages, ObjectId? outline, Claim claim)
    {
        var metadata = file.WriteStream(file.Allocate(), "/Type/Metadata/Subtype/XML"u8, XmpPacket.Make(book.Information, claim), asIs: true);
        var intent = OutputIntent.WriteScreen(file);
        var value = new PdfBuffer();
        value.Raw("<</Type/Catalog/Pages "u8).Reference(pages)
            .Raw("/Metadata "u8).Reference(metadata)
            .Raw("/OutputIntents["u8).Reference(intent).Raw((byte)']')
            .Raw("/Lang"u8).Text(book.Information.Language.Tag);
        if (structure is { } tree)
            value.Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(tree);
        if (outline is { } bookmarks)
            value.Raw("/PageMode/UseOutlines/Outlines "u8).Reference(bookmarks);
        // The layout puts page 1 alone: at the right, or at the left when the direction turns the spread round.
        // The halves of a two-way book would want it turned in the middle, so that its pages are shown one by one.
        value.Raw(book.SecondHalf is null ? "/PageLayout/TwoPageRight"u8 : "/PageLayout/SinglePage"u8)
            .Raw("/ViewerPreferences<</DisplayDocTitle true"u8);
        if (book.Binding == Direction.RightToLeft)
            value.Raw("/Direction/R2L"u8);
        value.Raw(">>"u8);
        PageLabels.Write(value, book.Pages);
        return file.Write(value.Raw(">>"u8));
    }
}
