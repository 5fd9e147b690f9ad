using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>A line taken for word runs in visual order: <c>Rn R(n-1)  …  R1 </c>.</summary>
internal static class VisualLine
{
    /// <summary>Whether a line bears the marks of the damage: it ends in a space, and double spaces part its runs.</summary>
    public static bool HasRuns(TracedText line) => EndsInSpace(line) && line.Text.AsSpan().Trim().IndexOf("  ") >= 0;

    public static bool EndsInSpace(TracedText line) => line.Length > 1 && line[line.Length - 1] == ' ';

    /// <summary>The pieces that double spaces part, as they stand.</summary>
    /// <param name="line">The line with its blanks.</param>
    /// <param name="isParted">Whether a bracket shows the order of the first piece.</param>
    /// <returns>At least one piece. Where three spaces stand before a dash, the dash is a run of its own and goes behind its piece.</returns>
    public static List<ImmutableArray<TracedText>> Chunks(TracedText line, out bool isParted)
    {
        var pieces = Pieces(line);
        var result = new List<ImmutableArray<TracedText>>(pieces.Count);
        isParted = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (text, isWide) = pieces[i];
            var words = BracketRuns.Reorder(text, isFirst: i == 0);
            isParted |= i == 0 && words is not null;
            var order = words ?? Words(text);
            // A blank of another kind between spaces.
            if (order.Length == 0)
                continue;
            result.Add(i > 0 && isWide && order.Length > 1 && order[0].Length == 1 && Letters.IsDash(order[0][0]) ? [.. order[1..], order[0]] : order);
        }
        return result;
    }

    /// <summary>The words of a line in the order in which they stand.</summary>
    public static ImmutableArray<TracedText> Words(TracedText text)
    {
        var words = ImmutableArray.CreateBuilder<TracedText>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isBlank = i == text.Length || char.IsWhiteSpace(text[i]);
            if (!isBlank && start < 0)
                start = i;
            if (isBlank && start >= 0)
            {
                words.Add(text.Slice(start, i - start));
                start = -1;
            }
        }
        return words.ToImmutable();
    }

    private static List<(TracedText Text, bool IsWide)> Pieces(TracedText line)
    {
        var pieces = new List<(TracedText, bool)>();
        var (start, wide) = (0, false);
        var text = line.Trim();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
                continue;
            var end = i;
            while (end < text.Length && text[end] == ' ')
                end++;
            if (end - i >= 2)
            {
                pieces.Add((text.Slice(start, i - start), wide));
                (start, wide) = (end, end - i >= 3);
            }
            i = end - 1;
        }
        pieces.Add((text.Slice(start), wide));
        return pieces;
    }
}
