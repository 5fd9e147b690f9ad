using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Closes up words that came out of a PDF with a blank behind their ligature: <c>fi rst</c>, <c>fl ood</c>, <c>diff erent</c>.</summary>
internal static partial class RepairLigatures
{
    private const string Name = "repair ligatures";

    // One such pair of words may be meant: "Sci fi fans".
    private const int Fewest = 3;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger) =>
        lines.Sum(l => Edits(l.Text.Text).Count) >= Fewest ? lines.Edit(Name, ledger, l => Edits(l.Text.Text)) : lines;

    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        if (!text.Contains("fi ", StringComparison.Ordinal) && !text.Contains("fl ", StringComparison.Ordinal) && !text.Contains("ff ", StringComparison.Ordinal))
            return edits;
        foreach (Match match in Parted().Matches(text))
        {
            var (head, tail) = (match.Groups["head"].Value, match.Groups["tail"].Value);
            if (EnglishWordList.Contains((head + tail).ToLowerInvariant()) && !(EnglishWordList.Contains(head.ToLowerInvariant()) && EnglishWordList.Contains(tail)))
                edits.Add(new Edit(match.Index + head.Length, 1, "", "the ligature of a word stood apart from its rest", 92));
        }
        return edits;
    }

    [GeneratedRegex(@"(?<![\p{L}'’-])(?<head>\p{L}{0,12}(?:ffi|ffl|ff|fi|fl)) (?<tail>\p{Ll}{1,14})(?![\p{L}'’-]*\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Parted();
}
