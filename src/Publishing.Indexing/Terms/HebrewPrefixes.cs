namespace Publishing.Indexing;

/// <summary>The one-letter words that Hebrew writes joined to the next word: ו ה ב כ ל מ ש and their combinations.</summary>
internal static class HebrewPrefixes
{
    /// <summary>The length of the shortest prefix longer than another that a folded word may begin with, at least two letters remaining; 0 when there is none.</summary>
    /// <remarks>The order of the grammar: and (ו), that or when (ש, כש, לכש, מש), in, as, to, from (ב, כ, ל, מ), the (ה).</remarks>
    public static int Next(ReadOnlySpan<char> word, int length)
    {
        while (++length <= Math.Min(6, word.Length - 2))
        {
            if (IsPrefix(word[..length]))
                return length;
        }
        return 0;
    }

    private static bool IsPrefix(ReadOnlySpan<char> letters)
    {
        if (letters is ['ו', ..])
            letters = letters[1..];
        letters = WithoutConjunction(letters);
        if (letters is ['ב' or 'כ' or 'ל' or 'מ', ..])
            letters = letters[1..];
        if (letters is ['ה', ..])
            letters = letters[1..];
        return letters.IsEmpty;
    }

    private static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> letters) => letters switch
    {
        ['ל', 'כ', 'ש', ..] => letters[3..],
        ['כ' or 'מ', 'ש', ..] => letters[2..],
        ['ש', ..] => letters[1..],
        _ => letters,
    };
}
