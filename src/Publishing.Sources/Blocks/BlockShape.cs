namespace Publishing.Sources;

/// <summary>Tells running text from lines that head it.</summary>
internal static class BlockShape
{
    private const int LongestHeading = 110;

    /// <summary>Whether a block is a paragraph of running text by its length and its end.</summary>
    public static bool IsRunningText(string text)
    {
        if (text.Length > LongestHeading)
            return true;
        var words = CountWords(text);
        if (Letters.EndsInColon(text))
            return words > 1;
        return (words > 14 && !HasTitleCase(text)) || (words >= 6 && text[^1] is '.' or ';' or ',');
    }

    /// <summary>Whether a block could be a heading: short, and no sentence.</summary>
    public static bool IsHeadingShape(string text) =>
        text.Length <= LongestHeading && !IsRunningText(text) && (text[^1] != '.' || IsCapitals(text)) && text[^1] is not (',' or ';' or ':' or '-' or '–' or '—')
        && !Letters.IsDoubleQuote(text[0]) && CountWords(text) <= 14 && text.Any(char.IsLetter) && !IsAddress(text)
        && (HeadLines.IsNumberedHeading(text) || !(Letters.IsOpeningBracket(text[0]) || Letters.IsClosingBracket(text[0])));

    /// <summary>Whether a line is a heading in capitals, as older print has them, with a full stop.</summary>
    public static bool IsCapitals(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters >= 5 && letters * 2 > text.Length && !text.Any(char.IsLower) && text.All(c => !char.IsLetter(c) || char.IsUpper(c));
    }

    // An address of the web or a name in a network: a link, not a heading.
    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text[0] == '@';

    /// <summary>Whether the longer words have capitals, as titles in English do.</summary>
    public static bool HasTitleCase(string text)
    {
        var (longer, capital) = (0, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = word.AsSpan().IndexOfAnyInRange('A', 'z');
            if (word.Length - Math.Max(start, 0) < 4)
                continue;
            longer++;
            if (start >= 0 && char.IsUpper(word[start]))
                capital++;
        }
        return longer > 1 && capital * 4 >= longer * 3;
    }

    public static int CountWords(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                words++;
        }
        return words;
    }
}
