using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Turns brackets of Hebrew lines that face away from what they enclose: <c>)רש"י, שמות ז(</c>.</summary>
/// <remarks>Some programs keep the glyph that was drawn, which is the mirror image of the character (UAX #9, rule L4).</remarks>
internal static class RepairMirroredBrackets
{
    private const string Name = "repair mirrored brackets";

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        ImmutableArray<Line>.Builder? result = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsSettled && Edits(lines[i].Text.Text) is { Count: > 0 } edits && RepairVisualRuns.IsHebrew(lines[i]))
                (result ??= lines.ToBuilder())[i] = lines[i] with { Text = ledger.Apply(Name, lines[i].Text, edits) };
        }
        return result?.MoveToImmutable() ?? lines;
    }

    // None where a bracket faces what it encloses, or stands in a word: only then is the line sure.
    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.AsSpan().IndexOfAny("()[]"); i >= 0;)
        {
            if (Faced(text[i]) is not { } opening || (i > 0 && !char.IsWhiteSpace(text[i - 1])) || i + 1 == text.Length || !Letters.IsWord(text[i + 1]))
                return [];
            var close = text.AsSpan(i + 1).IndexOfAny("()[]") is >= 0 and var next ? next + i + 1 : -1;
            if (close < 0 || text[close] != opening || char.IsWhiteSpace(text[close - 1]) || (close + 1 < text.Length && Letters.IsWord(text[close + 1])))
                return [];
            edits.Add(new Edit(i, 1, opening.ToString(), "a bracket that faces away from what it encloses", 90));
            edits.Add(new Edit(close, 1, text[i].ToString(), "a bracket that faces away from what it encloses", 90));
            i = text.AsSpan(close + 1).IndexOfAny("()[]") is >= 0 and var further ? further + close + 1 : -1;
        }
        return edits;
    }

    private static char? Faced(char closing) => closing switch
    {
        ')' => '(',
        ']' => '[',
        _ => null,
    };
}
