using System.Buffers;
using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Makes hyphens that stand for dashes dashes, and three full stops an ellipsis.</summary>
internal static class SetDashesAndEllipses
{
    private const string Name = "set dashes and ellipses";

    private static readonly SearchValues<char> Marks = SearchValues.Create("-.");

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger) =>
        blocks.Edit(Name, ledger, b => b.Kind == Documents.BlockKind.Ornament ? [] : Edits(b.PlainText));

    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.NextOf(Marks, 0); i < text.Length; i = text.NextOf(Marks, i + 1))
        {
            var start = i;
            while (i + 1 < text.Length && text[i + 1] == text[start])
                i++;
            var length = i + 1 - start;
            if (text[start] == '.' && length == 3)
                edits.Add(new Edit(start, 3, "…", "three full stops for an ellipsis", 95));
            else if (text[start] == '-' && Dash(text, start, length) is { } dash)
                edits.Add(new Edit(start, length, dash, length > 1 ? "hyphens for a dash" : "a hyphen for a dash", 92));
        }
        return edits;
    }

    private static string? Dash(string text, int start, int length)
    {
        var before = start == 0 ? ' ' : text[start - 1];
        var after = start + length >= text.Length ? ' ' : text[start + length];
        var isSpaced = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        return length switch
        {
            1 when isSpaced => "–",
            1 when char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && IsRange(text, start) => "–",
            2 or 3 when isSpaced => "–",
            2 or 3 when char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after) => "—",
            _ => null,
        };
    }

    // 18:13-27: two numbers going up, not part of a date, a telephone number or a code.
    private static bool IsRange(string text, int hyphen)
    {
        var (start, end) = (hyphen, hyphen + 1);
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        var low = text.AsSpan(start, hyphen - start);
        var high = text.AsSpan(hyphen + 1, end - hyphen - 1);
        if (before is '-' or '/' or '.' or '+' or '_' || after is '-' or '/' or '_' || char.IsLetter(before) || char.IsLetter(after))
            return false;
        return low.Length <= 4 && low[0] != '0' && high[0] != '0'
            && (low.Length < high.Length && low.Length <= 2 && high.Length <= 3 || low.Length == high.Length && low.SequenceCompareTo(high) < 0);
    }
}
