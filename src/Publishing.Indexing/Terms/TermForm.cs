namespace Publishing.Indexing;

/// <summary>One form of a term: its headword, its Hebrew, or a variant, divided into words.</summary>
/// <param name="TermId">The term that the form counts as.</param>
/// <param name="Words">The words as the author writes them; never empty.</param>
internal sealed record TermForm(string TermId, string[] Words)
{
    /// <summary>Whether the words of a text are the form's, case considered; their folded letters are known to be equal.</summary>
    /// <remarks>A capital of the form must be a capital in the text; capitals in the text need none in the form. An acronym must be one in the text, in Hebrew with gershayim.</remarks>
    public bool Matches(string text, ReadOnlySpan<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].In(text);
            if (words[i].IsHebrew ? HasGershayim(Words[i]) != HasGershayim(word) : !CaseMatches(Words[i], word))
                return false;
        }
        return true;
    }

    // מ״ן is not מן.
    private static bool HasGershayim(ReadOnlySpan<char> word) => word.IndexOfAny("״\"”“„") >= 0;

    private static bool CaseMatches(string form, ReadOnlySpan<char> word)
    {
        if (IsCapitals(form))
            return IsCapitals(word);
        return !char.IsUpper(FirstLetter(form)) || char.IsUpper(FirstLetter(word));
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var unit in word)
        {
            if (char.IsLower(unit))
                return false;
            if (char.IsUpper(unit))
                capitals++;
        }
        return capitals > 1;
    }

    private static char FirstLetter(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLetter(unit) && unit is not ('ʾ' or 'ʿ' or 'ʼ' or 'ʻ'))
                return unit;
        }
        return '\0';
    }
}
