using System.Collections.Immutable;
using Publishing.Pdf.Content;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Booklet;

/// <summary>Writes the sides of sheets as pages that show two forms each, and the marks.</summary>
internal sealed class SheetWriter(PdfFile file, PageContent content, SheetLayout layout, ImmutableArray<Page> pages)
{
    private readonly PdfBuffer stream = new();

    /// <summary>Writes the sides and the page tree.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="marks">The marks of each side.</param>
    /// <param name="turn">How the sheets are turned over.</param>
    /// <param name="resources">The resources that name the forms, <c>/P0</c> on.</param>
    /// <returns>The root of the page tree.</returns>
    public ObjectId Write(ImmutableArray<Sheet> sheets, List<Page> marks, SheetTurn turn, ObjectId resources)
    {
        var parents = PageTree.AllocateParents(file, 2 * sheets.Length);
        var ids = new List<ObjectId>();
        foreach (var sheet in sheets)
        {
            ids.Add(WriteSide(sheet.Front, marks[ids.Count], isTurned: false, PageTree.ParentOf(parents, ids.Count)));
            ids.Add(WriteSide(sheet.Back, marks[ids.Count], turn == SheetTurn.LongEdge, PageTree.ParentOf(parents, ids.Count)));
        }
        var inherited = new PdfBuffer();
        inherited.Raw("/Resources "u8).Reference(resources).Raw("/MediaBox[0 0 "u8)
            .Thousandths(layout.Width).Raw((byte)' ').Thousandths(layout.Height).Raw((byte)']');
        return PageTree.Write(file, parents, ids, inherited.Span);
    }

    private ObjectId WriteSide(SheetSide side, Page marks, bool isTurned, ObjectId parent)
    {
        stream.Clear();
        if (isTurned)
            stream.Raw("-1 0 0 -1 "u8).Thousandths(layout.Width).Raw((byte)' ').Thousandths(layout.Height).Raw(" cm\n"u8);
        Show(side, side.Left, isLeft: true);
        Show(side, side.Right, isLeft: false);
        stream.Raw(content.Write(marks, marks.Items));
        var id = file.WriteStream(file.Allocate(), default, stream.Span);
        var value = new PdfBuffer();
        value.Raw("<</Type/Page/Parent "u8).Reference(parent).Raw("/Contents "u8).Reference(id).Raw(">>"u8);
        return file.Write(value);
    }

    private void Show(SheetSide side, int? page, bool isLeft)
    {
        if (page is not { } shown)
            return;
        var (x, y, _, _) = layout.BoxOf(pages[shown], isLeft, side);
        var scale = layout.ScaleOf(pages[shown]);
        stream.Raw("q "u8).Thousandths(scale).Raw(" 0 0 "u8).Thousandths(scale).Raw((byte)' ')
            .Thousandths(x).Raw((byte)' ').Thousandths(y).Raw(" cm/P"u8).Integer(shown).Raw(" Do Q\n"u8);
    }
}
