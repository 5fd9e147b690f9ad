namespace Publishing.Sources;

/// <summary>Recognises what stands for a break between sections.</summary>
internal static class Ornaments
{
    /// <summary>Whether a line is made of ornaments alone: <c>*</c>, <c>* * *</c>, <c>---</c>, <c>⁂</c>.</summary>
    public static bool IsOrnament(string line)
    {
        var marks = 0;
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
                continue;
            if (c is not ('*' or '⁂' or '†' or '•' or '◆' or '◇' or '❖' or '✦' or '✻' or '❧' or '☙' or '~' or '#' or '-' or '–' or '—' or '_' or '=' or '·' or '∗' or '⚜' or '○' or '●' or '■' or '□'))
                return false;
            marks++;
        }
        return marks is > 0 and <= 200;
    }

    /// <summary>Whether a line is a rule across the page: one mark, many times.</summary>
    public static bool IsRule(string line) => line.Length >= 20 && IsOrnament(line) && line.AsSpan().IndexOfAnyExcept(line[0]) < 0;
}
