namespace Publishing.Indexing;

/// <summary>A word of a text, without the punctuation round it and without a possessive ending.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="IsHebrew">Whether it is in Hebrew letters.</param>
internal readonly record struct Word(int Start, int End, bool IsHebrew)
{
    /// <summary>The word's characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
