using Publishing.Core;

namespace Publishing.Cli.Checking;

/// <summary>The line of a source that a diagnostic speaks of, cut around the place.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Before">What of the line stands before the place.</param>
/// <param name="Marked">The place; empty when it is a point, cut at the end of the line.</param>
/// <param name="After">What of the line follows.</param>
internal sealed record Excerpt(int Line, string Before, string Marked, string After)
{
    // Enough to know the sentence again, on a line of 100 columns.
    private const int Around = 30, LongestPlace = 30;

    /// <summary>The excerpt of a place; null when it is nowhere, or in a file of which no text could be read.</summary>
    public static Excerpt? Of(SourceSpan where)
    {
        if (where.Source is not { Text: { Length: > 0 } text } source)
            return null;
        var start = Math.Min(where.Start, text.Length);
        var lineStart = text.AsSpan(0, start).LastIndexOfAny('\n', '\r') + 1;
        var rest = text.AsSpan(start).IndexOfAny('\n', '\r');
        var lineEnd = rest < 0 ? text.Length : start + rest;
        var end = Math.Clamp(where.End, start, lineEnd);
        var (from, to) = (Math.Max(lineStart, start - Around), Math.Min(lineEnd, Math.Min(end, start + LongestPlace) + Around));
        (from, end, to) = (Whole(text, from), Whole(text, Math.Min(end, start + LongestPlace)), Whole(text, to));
        return new Excerpt(
            source.PositionOf(start).Line,
            (from > lineStart ? "…" : "") + text[from..start],
            text[start..end],
            text[end..to] + (to < lineEnd ? "…" : ""));
    }

    // Not inside a pair of surrogates.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
