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
        if (line.Length <= 4 && HebrewNumeral(line) is > 0 and var numeral)
            return numeral;
        if (Plain().IsMatch(line))
            return int.Parse(line, CultureInfo.InvariantCulture);
        var match = Labelled().Match(line);
        isLabelled = match.Success;
        return match.Success ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The number that Hebrew letters of falling value stand for, כג, from 11 on; otherwise 0. One letter alone may count a section.</summary>
    public static int HebrewNumeral(ReadOnlySpan<char> line)
    {
        var (sum, last) = (0, int.MaxValue);
        foreach (var c in line)
        {
            if (Letters.IsDoubleQuote(c) || Letters.IsSingleQuote(c))
                continue;
            var value = "אבגדהוזחט".IndexOf(c, StringComparison.Ordinal) + 1;
            value = value > 0 ? value : 10 * ("יכלמנסעפצ".IndexOf(c, StringComparison.Ordinal) + 1);
            value = value > 0 ? value : 100 * ("קרשת".IndexOf(c, StringComparison.Ordinal) + 1);
            if (value == 0 || value > last || (value == last && value < 400))
                return 0;
            (sum, last) = (sum + value, value);
        }
        return sum > 10 ? sum : 0;
    }

    [GeneratedRegex(@"^[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:(?:page|p\.|עמוד|עמ['׳]|דף)\s*(?<n>[0-9]{1,4})(?:\s*(?:of|/|מתוך)\s*[0-9]{1,5})?|[-–—~|•]\s*(?<n>[0-9]{1,4})\s*[-–—~|•]|(?<n>[0-9]{1,4})\s*/\s*[0-9]{1,4}|\|\s*(?<n>[0-9]{1,4})|\|\s*(?:page|p\.|עמוד|עמ['׳]|דף)\s*(?<n>[0-9]{1,4})\s*\|(?:[^|]{0,40}\|?)?|(?<n>[0-9]{1,4})\s*\|(?:\s*page)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
