using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Print;

/// <summary>Draws lines outside the corners of trimmed pages.</summary>
internal static class CropMarks
{
    /// <summary>How long a line is.</summary>
    public static readonly Pt Length = Pt.FromPoints(14);

    private static readonly Pt Line = new(Pt.Scale / 4);

    /// <summary>The eight lines of a page.</summary>
    public static IEnumerable<PageItem> Of(Page page, Pt offset)
    {
        foreach (var x in (Pt[])[Pt.Zero, page.Width])
        {
            yield return new Rule(x - Line / 2, -offset - Length, Line, Length);
            yield return new Rule(x - Line / 2, page.Height + offset, Line, Length);
        }
        foreach (var y in (Pt[])[Pt.Zero, page.Height])
        {
            yield return new Rule(-offset - Length, y - Line / 2, Length, Line);
            yield return new Rule(page.Width + offset, y - Line / 2, Length, Line);
        }
    }
}
