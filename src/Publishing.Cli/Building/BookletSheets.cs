using Publishing.Core;
using Publishing.Editions;
using Publishing.Pdf.Booklet;
using Publishing.Typesetting.Imposition;

namespace Publishing.Cli.Building;

/// <summary>Says how the booklet of an edition is put on paper.</summary>
internal static class BookletSheets
{
    /// <summary>The options that the edition's settings ask for.</summary>
    public static BookletOptions Of(Edition edition)
    {
        var booklet = edition.Booklet;
        var (width, height) = booklet.Paper switch
        {
            BookletPaper.A4 => (Pt.FromMillimetres(297), Pt.FromMillimetres(210)),
            BookletPaper.Letter => (Pt.FromPoints(792), Pt.FromPoints(612)),
            BookletPaper.A3 => (Pt.FromMillimetres(420), Pt.FromMillimetres(297)),
            _ => (Pt.Zero, Pt.Zero),
        };
        var paper = booklet.Paper == BookletPaper.Auto
            ? BookletOptions.ForPages(edition.Page.Width, edition.Page.Height)
            : new BookletOptions { SheetWidth = width, SheetHeight = height };
        return paper with
        {
            Imposition = new ImpositionOptions
            {
                SheetsPerSignature = booklet.SheetsPerSignature,
                Caliper = booklet.Caliper,
                CreepFactor = booklet.CreepFactor,
                Anchor = booklet.InnermostStays ? CreepAnchor.Innermost : CreepAnchor.Outermost,
            },
            Turn = booklet.TurnsOnLongEdge ? SheetTurn.LongEdge : SheetTurn.ShortEdge,
            FoldMarks = booklet.FoldMarks,
            CropMarks = booklet.CropMarks,
            SheetLabels = booklet.Labels,
        };
    }
}
