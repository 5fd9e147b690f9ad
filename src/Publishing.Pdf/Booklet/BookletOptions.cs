using Publishing.Core;
using Publishing.Typesetting.Imposition;

namespace Publishing.Pdf.Booklet;

/// <summary>How a booklet is put on paper.</summary>
public sealed record BookletOptions
{
    private static readonly (Pt Long, Pt Short)[] Papers =
    [
        (Pt.FromMillimetres(297), Pt.FromMillimetres(210)),
        (Pt.FromPoints(792), Pt.FromPoints(612)),
        (Pt.FromMillimetres(420), Pt.FromMillimetres(297)),
    ];

    /// <summary>Options for pages of a size, on the first of A4, Letter and A3 that holds two of them side by side; on A3 when none does.</summary>
    /// <param name="width">The width of a trimmed page.</param>
    /// <param name="height">The height of a trimmed page.</param>
    public static BookletOptions ForPages(Pt width, Pt height)
    {
        var paper = Papers.FirstOrDefault(p => p.Long >= width * 2 && p.Short >= height, Papers[^1]);
        return new BookletOptions { SheetWidth = paper.Long, SheetHeight = paper.Short };
    }

    /// <summary>The longer side of the paper, which lies across the fold; A4 by default.</summary>
    public Pt SheetWidth { get; init; } = Pt.FromMillimetres(297);

    /// <summary>The shorter side of the paper, along the fold.</summary>
    public Pt SheetHeight { get; init; } = Pt.FromMillimetres(210);

    /// <summary>Signatures and creep; the binding is taken from the book.</summary>
    public ImpositionOptions Imposition { get; init; } = new();

    /// <summary>How the printer turns the sheets over.</summary>
    public SheetTurn Turn { get; init; } = SheetTurn.ShortEdge;

    /// <summary>Draw dashes at the fold, where there is paper beside the pages.</summary>
    public bool FoldMarks { get; init; } = true;

    /// <summary>Draw lines at the corners of the trimmed pages, where there is paper beside them.</summary>
    public bool CropMarks { get; init; } = true;

    /// <summary>Name each side of each sheet, where there is paper beside the pages.</summary>
    public bool SheetLabels { get; init; } = true;

    /// <summary>Compress the streams.</summary>
    public bool Compressed { get; init; } = true;
}
