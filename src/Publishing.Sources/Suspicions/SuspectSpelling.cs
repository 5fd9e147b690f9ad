namespace Publishing.Sources;

/// <summary>A word in small letters, with straight apostrophes and without vowel points: what all of its forms share.</summary>
/// <param name="Lower">The word.</param>
internal sealed record SuspectSpelling(string Lower)
{
    /// <summary>Where it stands, as indices into the words of the book.</summary>
    public List<int> Places { get; } = [];
}
