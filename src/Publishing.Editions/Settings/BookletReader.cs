using Publishing.Core;

namespace Publishing.Editions;

/// <summary>Reads how the sheets of a booklet are made.</summary>
internal static class BookletReader
{
    /// <summary>The booklet of an edition.</summary>
    public static BookletSettings Read(SettingsSection booklet)
    {
        var sheets = booklet.Thousandths("signature");
        if (sheets % 1000 != 0)
            booklet.Report(EditionRules.WrongValue, "signature", "A signature has whole sheets.", "Write 4, or 0 for one signature of the whole book.");
        return new BookletSettings
        {
            Paper = booklet.Choice<BookletPaper>("paper"),
            SheetsPerSignature = sheets / 1000,
            Caliper = booklet.Length("caliper") ?? Pt.Zero,
            CreepFactor = booklet.Thousandths("creep"),
            InnermostStays = booklet.Choice("fixed-sheet") == "innermost",
            TurnsOnLongEdge = booklet.Choice("turn") == "long-edge",
            FoldMarks = booklet.Switch("fold-marks"),
            CropMarks = booklet.Switch("crop-marks"),
            Labels = booklet.Switch("labels"),
        };
    }
}
