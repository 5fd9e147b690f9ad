using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Recognises a line that can be nothing but a page number.</summary>
internal static partial class PageNumberLine
{
    /// <summary>The page number that a line holds, or null.</summary>
    /// <param name="line">The line without blanks at its ends.</param>
    /// <param name="isLabelled">Whether the line says so itself: <c>Page 3 of 10</c>, <c>- 3 -</c>.</param>
    public static int? Parse(string line, out bool isLabelled)
    {
        isLabelled = false;
        if (line.Length is 0 or > 60)
            return null;
        if (Plain().IsMatch(line))
            return int.Parse(line, CultureInfo.InvariantCulture);
        var match = Labelled().Match(line);
        isLabelled = match.Success;
        return match.Success ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:(?:page|p\.|עמוד|עמ['׳]|דף)\s*(?<n>[0-9]{1,4})(?:\s*(?:of|/|מתוך)\s*[0-9]{1,5})?|[-–—~|•]\s*(?<n>[0-9]{1,4})\s*[-–—~|•]|(?<n>[0-9]{1,4})\s*/\s*[0-9]{1,4}|\|\s*(?<n>[0-9]{1,4})|\|\s*(?:page|p\.|עמוד|עמ['׳]|דף)\s*(?<n>[0-9]{1,4})\s*\|(?:[^|]{0,40}\|?)?|(?<n>[0-9]{1,4})\s*\|(?:\s*page)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
