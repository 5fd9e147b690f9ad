using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Tells quotations without marks: lines that stand further in than the text around them.</summary>
internal static class SetOffLines
{
    /// <summary>How many columns further in than the text what is set off from it stands at least.</summary>
    public const int LeastIndent = 3;

    private const int MostLines = 40;
    private const int FarRight = 12, LongestSignature = 60;

    // Lines that are set flush right have other beginnings; those of one block differ in width all the same.
    private const int LeastRag = 4;

    // Signatures and addresses are narrower.
    private const int NarrowestBlock = 25;

    /// <summary>Whether the lines of a paragraph are such a quotation.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="first">The first line of the paragraph.</param>
    /// <param name="last">Its last line.</param>
    public static bool IsQuotation(ImmutableArray<Line> lines, int first, int last)
    {
        if (last - first > MostLines || !Letters.EndsSentence(lines[last].Trimmed) || LineContinuation.BeginsEntry(lines[first].Trimmed) || LineContinuation.EntryNumber(lines[first].Trimmed) > 0 || LineContinuation.BeginsUnit(lines[first].Trimmed))
            return false;
        var before = TextBefore(lines, first);
        if (before < 0)
            return false;
        var margin = lines[before].Indent;
        for (var i = first; i <= last; i++)
        {
            if (!lines[i].IsBlank && lines[i].Indent < margin + LeastIndent)
                return false;
        }
        var isBlock = IsBlock(lines, first, last);
        if (Letters.EndsInColon(lines[before].Trimmed) && (isBlock || (before < first - 1 && !RepairVisualRuns.IsHebrew(lines[first]))))
            return true;
        return isBlock && before < first - 1 && IsRunning(lines, before) && Returns(lines, last, margin);
    }

    /// <summary>Whether a line stands for itself far to the right of those above it, as signatures do.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="index">The line.</param>
    public static bool IsFarRight(ImmutableArray<Line> lines, int index) =>
        index > 1 && lines[index].Trimmed.Length < LongestSignature && lines[index].Indent > lines[index - 1].Indent + FarRight
        && lines[index - 1].Indent == lines[index - 2].Indent && Math.Abs(lines[index - 1].Trimmed.Length - lines[index - 2].Trimmed.Length) >= LeastRag;

    // The last line above that does not stand in like these: a quotation may have several paragraphs.
    private static int TextBefore(ImmutableArray<Line> lines, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= MostLines; i--)
        {
            if (!lines[i].IsBlank && lines[i].Indent != lines[first].Indent)
                return i;
        }
        return -1;
    }

    // Several lines with one margin and ragged, or even, ends; no line of it stands for itself.
    private static bool IsBlock(ImmutableArray<Line> lines, int first, int last)
    {
        var (count, narrowest, widest) = (0, int.MaxValue, 0);
        for (var i = first; i <= last; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (lines[i].Indent != lines[first].Indent)
                return false;
            count++;
            (narrowest, widest) = (Math.Min(narrowest, lines[i].Trimmed.Length), Math.Max(widest, lines[i].Trimmed.Length));
        }
        var isRagged = widest - narrowest >= LeastRag;
        return widest >= NarrowestBlock && (isRagged ? count >= 2 : count >= 3 && !RepairVisualRuns.IsHebrew(lines[first]));
    }

    // Text and no head or address: the line before it belongs to the same paragraph.
    private static bool IsRunning(ImmutableArray<Line> lines, int index) =>
        index > 0 && !lines[index - 1].IsBlank && lines[index - 1].Indent >= lines[index].Indent;

    // Behind it the text stands where it stood before, but for the first line of a paragraph.
    private static bool Returns(ImmutableArray<Line> lines, int last, int margin)
    {
        var next = last + 1;
        while (next < lines.Length && lines[next].IsBlank)
            next++;
        return next < lines.Length && (lines[next].Indent == margin || (next + 1 < lines.Length && !lines[next + 1].IsBlank && lines[next + 1].Indent == margin));
    }
}
