using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>What an index is of.</summary>
/// <param name="Stem">How the names of its files and ids begin.</param>
/// <param name="Title">Its title.</param>
/// <param name="ByPage">What is said at its head where its numbers are printed pages.</param>
/// <param name="ByOccurrence">What is said at its head where they count occurrences.</param>
internal sealed record IndexKind(string Stem, Bilingual Title, Bilingual ByPage, Bilingual ByOccurrence)
{
    /// <summary>Of terms, by their letters.</summary>
    public static IndexKind Terms { get; } = new("index", Wording.Index, Wording.IndexByPage, Wording.IndexByOccurrence);

    /// <summary>Of sources, by the corpora in their order.</summary>
    public static IndexKind Sources { get; } = new("sources", Wording.IndexOfSources, Wording.SourcesByPage, Wording.SourcesByOccurrence);
}
