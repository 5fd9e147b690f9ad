using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Takes the time stamps off the lines of a transcript: <c>[00:12:31]</c>, <c>12:31</c>, at their starts or alone.</summary>
/// <remarks>Only where there are several, none is earlier than the one before, and one in three lines has one, or, where all stand alone, one in twelve: "3:9" may be a verse.</remarks>
internal static partial class RemoveTimeStamps
{
    private const string Name = "remove time stamps";
    private const int FewestStamps = 4;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        var stamps = new List<(int Line, int Start, int Length)>();
        var (all, alone, last) = (0, 0, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
                continue;
            all++;
            if (lines[i].IsSettled || Stamp().Match(lines[i].Text.Text) is not { Success: true } match)
                continue;
            var time = TimeOf(match);
            if (time < last)
                return lines;
            last = time;
            alone += match.Length == lines[i].Text.Text.TrimEnd().Length ? 1 : 0;
            stamps.Add((i, match.Groups["stamp"].Index, match.Groups["stamp"].Length));
        }
        if (stamps.Count < FewestStamps || stamps.Count * (alone == stamps.Count ? 12 : 3) < all)
            return lines;
        var result = lines.ToBuilder();
        foreach (var (line, start, length) in stamps)
            result[line] = lines[line] with { Text = ledger.Apply(Name, lines[line].Text, [new Edit(start, length, "", "the time of a recording", 92)]) };
        return result.ToImmutable();
    }

    private static int TimeOf(Match match)
    {
        var time = 0;
        foreach (var part in match.Groups["time"].Value.Split(':'))
            time = time * 60 + int.Parse(part, CultureInfo.InvariantCulture);
        return time;
    }

    [GeneratedRegex(@"^\s*(?<stamp>(?:[\[(](?<time>(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2})(?:[.,][0-9]{1,3})?[\])]|(?<time>(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2})(?=\s|$)(?!\s*/))(?:\s*[-–—]\s)?\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
