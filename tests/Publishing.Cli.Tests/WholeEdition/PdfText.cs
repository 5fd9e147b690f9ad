using System.Text;
using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>What a reader copies out of the text area of a PDF, folded so that it can be compared with the text that went in.</summary>
internal static class PdfText
{
    private static readonly ExternalTool Tool = new("pdftotext");

    /// <summary>The folded text of all pages or of one, counted from 1, without running heads and folios.</summary>
    public static string Of(string pdf, PageGeometry page, int? number = null)
    {
        Tool.Require();
        // One pixel is a point; the margins above and below hold what is not text.
        var (exitCode, output, error) = Tool.Run(
        [
            "-r", "72", "-x", "0", "-W", Pixels(page.Width),
            "-y", Pixels(page.Top - Core.Pt.FromPoints(4)), "-H", Pixels(page.Height - page.Top - page.Bottom + Core.Pt.FromPoints(8)),
            .. number is { } n ? ["-f", Number(n), "-l", Number(n)] : Array.Empty<string>(),
            "-enc", "UTF-8", pdf, "-",
        ]);
        Assert.True(exitCode == 0, error);
        return Fold(output);
    }

    /// <summary>Leaves out what line ends change (blanks and hyphens) and the marks of direction that pdftotext adds.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '\u2010' or '\u00AD' or '\u200B' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
                folded.Append(c);
        }
        return folded.ToString();
    }

    private static string Pixels(Core.Pt length) => Number((int)Math.Round(length.Points));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
