using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Recognises heads of pages by their form: a heading and, a wide blank from it or behind capitals, a number that counts on in the next such line.</summary>
internal static partial class PageHeadLine
{
    // Pages may be left out: blank ones, openings of chapters.
    private const int MostPagesBetween = 3;
    private const int ShortestText = 60;

    /// <summary>The heads of pages among the lines.</summary>
    public static IEnumerable<int> Find(ImmutableArray<Line> lines)
    {
        var heads = new List<(int Index, int Number)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trimmed is { Length: > 3 and < 110 } line && (char.IsAsciiDigit(line[0]) || char.IsAsciiDigit(line[^1]))
                && Head().Match(line) is { Success: true } match && RemovePageNumbers.StandsAlone(lines, i))
            {
                heads.Add((i, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)));
            }
        }
        for (var i = 0; i < heads.Count; i++)
        {
            if ((i > 0 && CountsOn(lines, heads[i - 1], heads[i])) || (i + 1 < heads.Count && CountsOn(lines, heads[i], heads[i + 1])))
                yield return heads[i].Index;
        }
    }

    // Between two of them stands the text of a page; in a table of contents there is none.
    private static bool CountsOn(ImmutableArray<Line> lines, (int Index, int Number) first, (int Index, int Number) second)
    {
        if (second.Number <= first.Number || second.Number - first.Number > MostPagesBetween)
            return false;
        for (var i = first.Index + 1; i < second.Index; i++)
        {
            if (lines[i].Trimmed.Length >= ShortestText)
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"^(?:(?<n>[0-9]{1,4})(?:\s{3,}|\t+)[^\d\s].*\D|\D*\S(?:\s{3,}|\t+)(?<n>[0-9]{1,4})|(?<n>[0-9]{1,4})\s\p{Lu}[\p{Lu}\s'’&,.:-]{3,}|\p{Lu}[\p{Lu}\s'’&,.:-]{3,}\s(?<n>[0-9]{1,4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
