namespace Publishing.Unicode.Hyphenation;

/// <summary>Reads the groups of a TeX pattern file.</summary>
internal static class PatternFile
{
    /// <summary>The words of every group that follows a control sequence; <c>%</c> begins a comment.</summary>
    /// <param name="tex">The file.</param>
    /// <param name="command">The control sequence with its backslash.</param>
    /// <returns>Where each word stands, in the order of the file.</returns>
    public static IEnumerable<Range> WordsOf(string tex, string command)
    {
        var inGroup = false;
        for (var i = 0; i < tex.Length;)
        {
            var unit = tex[i];
            if (unit == '%')
            {
                i = EndOfLine(tex, i);
            }
            else if (inGroup && unit == '}')
            {
                inGroup = false;
                i++;
            }
            else if (unit == '{' || char.IsWhiteSpace(unit))
            {
                i++;
            }
            else
            {
                var end = EndOfWord(tex, i);
                if (inGroup)
                    yield return i..end;
                else
                    inGroup = tex.AsSpan(i, end - i).SequenceEqual(command);
                i = Math.Max(end, i + 1);
            }
        }
    }

    private static int EndOfLine(string tex, int start)
    {
        var end = tex.IndexOf('\n', start);
        return end < 0 ? tex.Length : end;
    }

    private static int EndOfWord(string tex, int start)
    {
        var end = start;
        while (end < tex.Length && tex[end] is not ('{' or '}' or '%') && !char.IsWhiteSpace(tex[end]))
            end++;
        return end;
    }
}
