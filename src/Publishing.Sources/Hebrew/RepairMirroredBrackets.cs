using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Turns brackets of Hebrew lines that face away from what they enclose: <c>)רש"י, שמות ז(</c>.</summary>
/// <remarks>Some programs keep the glyph that was drawn, which is the mirror image of the character (UAX #9, rule L4).</remarks>
internal static class RepairMirroredBrackets
{
    private const string Name = "repair mirrored brackets";

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger) =>
        lines.Edit(Name, ledger, l => Edits(l.Text.Text) is { Count: > 0 } edits && RepairVisualRuns.IsHebrew(l) ? edits : []);

    // None where a bracket faces what it encloses, or stands in a word: only then is the line sure.
    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = NextBracket(text, 0); i >= 0;)
        {
            if (Faced(text[i]) is not { } opening || (i > 0 && !char.IsWhiteSpace(text[i - 1])) || i + 1 == text.Length || !Letters.IsWord(text[i + 1]))
                return [];
            var close = NextBracket(text, i + 1);
            if (close < 0 || text[close] != opening || char.IsWhiteSpace(text[close - 1]) || (close + 1 < text.Length && Letters.IsWord(text[close + 1])))
                return [];
            edits.Add(new Edit(i, 1, opening.ToString(), "a bracket that faces away from what it encloses", 90));
            edits.Add(new Edit(close, 1, text[i].ToString(), "a bracket that faces away from what it encloses", 90));
            i = NextBracket(text, close + 1);
        }
        return edits;
    }

    private static int NextBracket(string text, int from) => text.AsSpan(from).IndexOfAny("()[]") is >= 0 and var next ? from + next : -1;

    private static char? Faced(char closing) => closing switch
    {
        ')' => '(',
        ']' => '[',
        _ => null,
    };
}
