namespace Publishing.Indexing;

/// <summary>What was made of words before: a book says the same words over and over. Not safe for several threads.</summary>
/// <param name="make">What is made of a word; the same for the same word.</param>
internal sealed class WordMemory<T>(Func<string, T> make)
{
    private const int LongestKept = 32;
    private const int MostKept = 1 << 14;

    private readonly Dictionary<string, T> kept = new(StringComparer.Ordinal);

    /// <summary>What is made of a word.</summary>
    public T Of(ReadOnlySpan<char> word)
    {
        var known = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var made))
            return made;
        var text = word.ToString();
        made = make(text);
        if (text.Length > LongestKept)
            return made;
        if (kept.Count == MostKept)
            kept.Clear();
        return kept[text] = made;
    }
}
