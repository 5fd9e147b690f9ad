using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds lines of verse in print: groups that stand further in than the text above them, of short lines that begin with capitals.</summary>
internal static class VerseLines
{
    /// <summary>How many columns further in than the text what is set off from it stands at least.</summary>
    public const int LeastIndent = 3;

    private const int WidestPart = 80;

    /// <summary>For each line whether it is one of verse.</summary>
    public static bool[] Find(ImmutableArray<Line> lines, Measure measure)
    {
        var isVerse = new bool[lines.Length];
        var before = -1;
        for (int start = 0, end; start < lines.Length; start = end + 1)
        {
            end = start;
            while (end < lines.Length && !lines[end].IsBlank)
                end++;
            if (before >= 0 && end - start >= 2 && IsStanza(lines, measure, before, start, end))
                isVerse.AsSpan(start..end).Fill(true);
            else if (end > start)
                before = end - 1;
        }
        return isVerse;
    }

    private static bool IsStanza(ImmutableArray<Line> lines, Measure measure, int before, int start, int end)
    {
        var margin = lines[before].Indent;
        for (var i = start; i < end; i++)
        {
            var line = lines[i].Trimmed;
            var isCapital = char.IsUpper(line[0]) || (line.Length > 1 && (Letters.IsDoubleQuote(line[0]) || Letters.IsSingleQuote(line[0])) && char.IsUpper(line[1]));
            if (!isCapital || lines[i].Indent < margin + LeastIndent || measure.WidthOf(i) * 100 > measure.ColumnOf(before) * WidestPart)
                return false;
        }
        // A title over two lines, a signature: verse ends its sentence.
        return Letters.EndsSentence(lines[end - 1].Trimmed) || lines[end - 1].Trimmed is [.., ';' or ',' or ':' or '—'];
    }
}
