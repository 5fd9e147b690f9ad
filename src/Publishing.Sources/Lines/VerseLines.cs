using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds lines of verse in print: groups that stand further in than the text above them, of short lines that begin with capitals.</summary>
internal static class VerseLines
{
    private const int WidestPart = 80;
    private const int LongestStanza = 60;

    /// <summary>For each line whether it is one of verse.</summary>
    public static bool[] Find(ImmutableArray<Line> lines, Measure measure)
    {
        var isVerse = new bool[lines.Length];
        var before = -1;
        for (int start = 0, end; start < lines.Length; start = end)
        {
            end = start + 1;
            if (lines[start].IsBlank)
                continue;
            var mayBegin = before >= 0 && (lines[start - 1].IsBlank || Letters.EndsInColon(lines[start - 1].Trimmed));
            if (mayBegin && EndOfStanza(lines, start, lines[before].Indent) is var close && close - start >= 2 && IsStanza(lines, measure, before, start, close))
                isVerse.AsSpan(start..(end = close)).Fill(true);
            else
                before = start;
        }
        return isVerse;
    }

    // A page may end within it, before a line that stands in as the others do.
    private static int EndOfStanza(ImmutableArray<Line> lines, int start, int margin)
    {
        var end = start;
        for (var i = start; i < lines.Length && i - start <= LongestStanza && (lines[i].IsBlank ? lines[i].IsSeam : lines[i].Indent >= margin + SetOffLines.LeastIndent); i++)
            end = lines[i].IsBlank ? end : i + 1;
        return end;
    }

    private static bool IsStanza(ImmutableArray<Line> lines, Measure measure, int before, int start, int end)
    {
        var margin = lines[before].Indent;
        for (var i = start; i < end; i++)
        {
            var line = lines[i].Trimmed;
            if (line.Length == 0)
                continue;
            var isCapital = char.IsUpper(line[0]) || (line.Length > 1 && (Letters.IsDoubleQuote(line[0]) || Letters.IsSingleQuote(line[0])) && char.IsUpper(line[1]));
            if (!isCapital || lines[i].Indent < margin + SetOffLines.LeastIndent || measure.WidthOf(i) * 100 > measure.ColumnOf(before) * WidestPart)
                return false;
        }
        // A title over two lines, a signature: verse ends its sentence.
        return Letters.EndsSentence(lines[end - 1].Trimmed) || lines[end - 1].Trimmed is [.., ';' or ',' or ':' or '—'];
    }
}
