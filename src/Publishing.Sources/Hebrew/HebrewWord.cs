namespace Publishing.Sources;

/// <summary>A word as the junction model sees it: without points, its punctuation told apart and classed.</summary>
/// <param name="Core">The word without points and without the punctuation on either side; may be empty.</param>
/// <param name="Lead">The class of what stands before it: nothing, a quotation mark, a bracket or another mark.</param>
/// <param name="Trail">The class of what stands behind it: nothing, the end of a sentence, a comma, a colon, a dash, a quotation mark or another mark.</param>
internal readonly record struct HebrewWord(string Core, char Lead, char Trail)
{
    /// <summary>The class of no mark at all.</summary>
    public const char None = ' ';

    /// <summary>What stands beside the first and the last word of a paragraph.</summary>
    public static HebrewWord Boundary { get; } = new("", '^', '$');

    /// <summary>Reads a word as it stands in the text.</summary>
    public static HebrewWord Of(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!Letters.IsHebrewMark(c))
                plain[length++] = Letters.IsDoubleQuote(c) ? '"' : Letters.IsSingleQuote(c) ? '\'' : Letters.IsDash(c) || c == Letters.Maqaf ? '-' : c == '…' ? '.' : c;
        }
        plain = plain[..length];
        var (start, end) = (0, length);
        while (start < end && !char.IsLetterOrDigit(plain[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(plain[end - 1]) && !IsGeresh(plain, start, end))
            end--;
        return new HebrewWord(plain[start..end].ToString(), LeadOf(plain[..start]), TrailOf(plain[end..]));
    }

    // עמ', ה': the mark belongs to the word.
    private static bool IsGeresh(ReadOnlySpan<char> text, int start, int end) =>
        text[end - 1] == '\'' && end - 2 >= start && text[end - 2] is >= 'א' and <= 'ת' && end - start <= 4;

    private static char TrailOf(ReadOnlySpan<char> marks)
    {
        if (marks.IsEmpty)
            return None;
        if (marks.IndexOfAny('.', '?', '!') >= 0)
            return '.';
        if (marks.Contains(','))
            return ',';
        if (marks.IndexOfAny(':', ';') >= 0)
            return ':';
        return marks[0] == '-' ? '-' : marks.Contains('"') ? '"' : ')';
    }

    private static char LeadOf(ReadOnlySpan<char> marks)
    {
        if (marks.IsEmpty)
            return None;
        if (marks.IndexOfAny('"', '\'') >= 0)
            return '"';
        return marks.IndexOfAny('(', '[') >= 0 ? '(' : '-';
    }
}
