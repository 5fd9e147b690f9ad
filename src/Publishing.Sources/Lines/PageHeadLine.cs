using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Recognises heads of pages by their form: a heading and, a wide blank from it or behind capitals, a number that counts on in the next such line.</summary>
internal static partial class PageHeadLine
{
    // Pages may be left out: blank ones, openings of chapters.
    private const int MostPagesBetween = 3;
    private const int ShortestText = 50, ShortestNarrow = 32, FewestNarrow = 5;
    private const int LongestHead = 100;
    private const int HeadLinesKept = 4;

    /// <summary>The heads of pages among the lines.</summary>
    public static IEnumerable<int> Find(ImmutableArray<Line> lines) => ByForm(lines).Concat(ByHead(lines)).Concat(ByCount(lines)).Distinct().Order();

    // "18 The author", "The title 19": what stands over the text, with a number.
    private static IEnumerable<int> ByHead(ImmutableArray<Line> lines)
    {
        var (heads, seen) = (new List<string>(), 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (Numbered(lines, i) is { } head && heads.Contains(head.Text, StringComparer.Ordinal))
                yield return i;
            else if (seen++ < HeadLinesKept && lines[i].Trimmed.Length > 3)
                heads.Add(lines[i].Trimmed);
        }
    }

    // The same words three times over, with numbers that count on.
    private static IEnumerable<int> ByCount(ImmutableArray<Line> lines)
    {
        var numbered = new List<(int Index, string Head, int Number)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Numbered(lines, i) is { } head)
                numbered.Add((i, head.Text, head.Number));
        }
        foreach (var group in numbered.GroupBy(h => h.Head, StringComparer.Ordinal))
        {
            var places = group.ToArray();
            if (places.Length >= 3 && places.Skip(1).Zip(places, (later, earlier) => CountsOn(lines, (earlier.Index, earlier.Number), (later.Index, later.Number))).All(isNext => isNext))
            {
                foreach (var (index, _, _) in places)
                    yield return index;
            }
        }
    }

    /// <summary>The number that stands at an end of a line, a blank from its words, or null.</summary>
    public static int? NumberOf(string line) => Parts(line)?.Number;

    private static (string Text, int Number)? Parts(string line) =>
        WithNumber().Match(line) is { Success: true } match ? (match.Groups["head"].Value, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)) : null;

    // The words and the number of a line that has a blank one, or the end of the text, on one side at least.
    private static (string Text, int Number)? Numbered(ImmutableArray<Line> lines, int index)
    {
        var isEdge = index == 0 || index + 1 == lines.Length || lines[index - 1].IsBlank || lines[index + 1].IsBlank;
        return isEdge && HasNumberAtEnd(lines[index], LongestHead) ? Parts(lines[index].Trimmed) : null;
    }

    private static bool HasNumberAtEnd(Line line, int longest) =>
        line.Trimmed is { Length: > 3 } text && text.Length < longest && (char.IsAsciiDigit(text[0]) || char.IsAsciiDigit(text[^1]));

    private static IEnumerable<int> ByForm(ImmutableArray<Line> lines)
    {
        var heads = new List<(int Index, int Number)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (HebrewFolio(lines[i].Trimmed) is > 0 and var folio && RemovePageNumbers.StandsAlone(lines, i))
                heads.Add((i, folio));
            else if (HasNumberAtEnd(lines[i], 110) && Head().Match(lines[i].Trimmed) is { Success: true } match && RemovePageNumbers.StandsAlone(lines, i))
            {
                heads.Add((i, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)));
            }
            else if (HasNumberAtEnd(lines[i], LongestHead) && IsTopOfPage(lines, i) && Glued().Match(lines[i].Trimmed) is { Success: true } glued)
            {
                heads.Add((i, int.Parse(glued.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)));
            }
        }
        for (var i = 0; i < heads.Count; i++)
        {
            if ((i > 0 && CountsOn(lines, heads[i - 1], heads[i])) || (i + 1 < heads.Count && CountsOn(lines, heads[i], heads[i + 1])))
                yield return heads[i].Index;
        }
    }

    private static bool IsTopOfPage(ImmutableArray<Line> lines, int index)
    {
        while (index > 0 && lines[index - 1].IsBlank && !lines[index - 1].IsSeam)
            index--;
        return index == 0 || lines[index - 1].IsSeam;
    }

    // "The title    לד", "לד    The title": in Hebrew letters, a wide blank from the words.
    private static int HebrewFolio(string line)
    {
        if (line.Length is < 6 or > LongestHead || !Letters.IsHebrew(line[0]) || !line.Contains("   ", StringComparison.Ordinal))
            return 0;
        var (first, last) = (line.IndexOf("   ", StringComparison.Ordinal), line.LastIndexOf("   ", StringComparison.Ordinal) + 3);
        var behind = line.Length - last is > 0 and <= 4 ? PageNumberLine.HebrewNumeral(line.AsSpan(last)) : 0;
        return behind > 0 ? behind : first <= 4 ? PageNumberLine.HebrewNumeral(line.AsSpan(0, first)) : 0;
    }

    // Between two of them stands the text of a page; in a table of contents there is none.
    private static bool CountsOn(ImmutableArray<Line> lines, (int Index, int Number) first, (int Index, int Number) second)
    {
        if (second.Number <= first.Number || second.Number - first.Number > MostPagesBetween)
            return false;
        var narrow = 0;
        for (var i = first.Index + 1; i < second.Index; i++)
        {
            narrow += lines[i].Trimmed.Length >= ShortestNarrow ? 1 : 0;
            if (lines[i].Trimmed.Length >= ShortestText || narrow >= FewestNarrow)
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"^(?:(?<n>[0-9]{1,4})(?:\s{3,}|\t+)[^\d\s].*\D|\D*\S(?:\s{3,}|\t+)(?<n>[0-9]{1,4})|(?<n>[0-9]{1,4})\s\p{Lu}[\p{Lu}\s'’&,.:-]{3,}|\p{Lu}[\p{Lu}\s'’&,.:-]{3,}\s(?<n>[0-9]{1,4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    // "4THE TITLE", "The chapter5": at the top of a page.
    [GeneratedRegex(@"^(?:(?<n>[0-9]{1,4})\p{L}\D*|\D*\p{L}(?<n>[0-9]{1,4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^(?:(?<n>[0-9]{1,4})\s+(?<head>\D.*\S)|(?<head>.*\D)\s+(?<n>[0-9]{1,4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex WithNumber();
}
