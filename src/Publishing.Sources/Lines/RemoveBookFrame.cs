using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Takes out what Project Gutenberg puts before and behind its books, between marks that say so.</summary>
internal static partial class RemoveBookFrame
{
    private const string Name = "remove book frame";

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        var (start, end) = (-1, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trimmed is not ['*', '*', '*', ..] || Mark().Match(lines[i].Trimmed) is not { Success: true } mark)
                continue;
            if (mark.Groups["start"].Success)
                start = i;
            else if (end == lines.Length)
                end = i;
        }
        if (start < 0 && end == lines.Length)
            return lines;
        var result = lines.ToBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if ((i > start && i < end) || lines[i].IsBlank || lines[i].IsSettled)
                continue;
            ledger.Remove(Name, lines[i].Text, "Project Gutenberg's notice before or behind the book", 97);
            result[i] = new Line(TracedText.Empty);
        }
        return result.ToImmutable();
    }

    [GeneratedRegex(@"^\*{3} ?(?:(?<start>START)|END) OF (?:THE|THIS) PROJECT GUTENBERG", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
