using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Puts brackets in their place that were set in runs of their own, and so landed before the words they follow.</summary>
/// <remarks>
/// What stands behind the closing bracket without a space was read before it: <c>X(inner)Y</c> is <c>Y (inner) X</c>. A closing
/// bracket or a full stop at the start of a line is its end.
/// </remarks>
internal static class BracketRuns
{
    /// <summary>The words of a chunk in reading order, or null when no bracket is out of place.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="isFirst">Whether it begins its line.</param>
    public static ImmutableArray<TracedText>? Reorder(TracedText chunk, bool isFirst)
    {
        var text = chunk.Text;
        if (isFirst && text.Length > 2 && Letters.IsClosingBracket(text[0]))
            return AtStart(chunk);
        var marks = isFirst ? LeadingMarks(text) : 0;
        var open = text.AsSpan(marks).IndexOfAny('(', '[') is var at and >= 0 ? at + marks : -1;
        var close = open < 0 ? -1 : text.IndexOf(text[open] == '(' ? ')' : ']', open);
        if (close < 0)
            return null;
        var end = close + 1;
        // A mark that stands on both inner sides of the bracket has slipped out of it: "[-x]-".
        var slipped = end < text.Length && open + 1 < close && text[end] == text[open + 1] && Letters.IsDash(text[end]) ? end : -1;
        if (slipped >= 0)
            end++;
        var isGluedBehind = end < text.Length && Letters.IsWord(text[end]) || slipped >= 0;
        var isGluedBefore = open > marks && Letters.IsWord(text[open - 1]);
        if (!isGluedBehind || (!isGluedBefore && (open > marks || close - open <= 4)))
            return null;
        var bracket = new TracedText.Builder().Append(chunk, open, close - open);
        if (slipped >= 0)
            bracket.Append(chunk, slipped, 1);
        bracket.Append(chunk, close, 1);
        for (var i = marks - 1; i >= 0; i--)
            bracket.Append(chunk, i, 1);
        return [.. VisualLine.Words(chunk.Slice(end)), .. VisualLine.Words(bracket.Build()), .. VisualLine.Words(chunk.Slice(marks, open - marks))];
    }

    /// <summary>Whether a line begins with a closing bracket whose opening bracket stands behind it.</summary>
    public static bool IsTurned(string line) =>
        line.Length > 2 && Letters.IsClosingBracket(line[0]) && line.AsSpan(1).IndexOfAny('(', '[') >= 0 && line.IndexOf(line[0], 1) < 0;

    // ")144(source, p." is "(source, p. 144)".
    private static ImmutableArray<TracedText>? AtStart(TracedText chunk)
    {
        var text = chunk.Text;
        var open = text.AsSpan(1).IndexOfAny('(', '[') + 1;
        if (!IsTurned(text))
            return null;
        var tail = VisualLine.Words(chunk.Slice(1, open - 1));
        var bracket = chunk.Slice(0, 1);
        var words = VisualLine.Words(chunk.Slice(open));
        if (tail.Length == 0)
            return [.. words[..^1], new TracedText.Builder().Append(words[^1]).Append(bracket).Build()];
        return [.. words, .. tail[..^1], new TracedText.Builder().Append(tail[^1]).Append(bracket).Build()];
    }

    // ".\"(" at the start of a line: marks that close what the line ends.
    private static int LeadingMarks(string text)
    {
        var marks = 0;
        while (marks < text.Length && (text[marks] is '.' or ',' or ';' or ':' or '?' or '!' || Letters.IsDoubleQuote(text[marks]) && marks > 0))
            marks++;
        return marks < text.Length && Letters.IsOpeningBracket(text[marks]) && marks <= 3 ? marks : 0;
    }
}
