using Publishing.Pdf.Content;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Booklet;

/// <summary>Where pages stand on sheets. Lengths are in 1/1000 pt, from the sheet's lower left corner.</summary>
internal sealed class SheetLayout(BookletOptions options)
{
    public long Width { get; } = TextObjectWriter.Thousandths(options.SheetWidth);

    public long Height { get; } = TextObjectWriter.Thousandths(options.SheetHeight);

    /// <summary>How much a page must be made smaller to fit on half a sheet, in 1/1000; 1000 when it fits.</summary>
    /// <remarks>Two pages of 210 mm, each rounded up to 1/1000 pt, are wider than a sheet of 420 mm by one of them, and fit all the same.</remarks>
    public long ScaleOf(Page page) => Math.Min(1000, Math.Min(
        (Width + 1) * 1000 / Math.Max(1, 2 * TextObjectWriter.Thousandths(page.Width)),
        (Height + 1) * 1000 / Math.Max(1, TextObjectWriter.Thousandths(page.Height))));

    /// <summary>The box of a page: beside the fold, in the middle of the height, moved for creep.</summary>
    public (long X, long Y, long Width, long Height) BoxOf(Page page, bool isLeft, SheetSide side)
    {
        var scale = ScaleOf(page);
        var width = TextObjectWriter.Thousandths(page.Width) * scale / 1000;
        var height = TextObjectWriter.Thousandths(page.Height) * scale / 1000;
        var creep = TextObjectWriter.Thousandths(side.Creep);
        var x = isLeft ? Width / 2 - width + creep : Width / 2 - creep;
        return (x, (Height - height) / 2, width, height);
    }
}
