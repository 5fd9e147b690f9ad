using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>The terms of an edition: those of terms.yaml and those that the texts explain.</summary>
/// <param name="Terms">The terms in ordinal order of their ids.</param>
public sealed record Glossary(ImmutableArray<Term> Terms)
{
    /// <summary>A glossary without terms.</summary>
    public static Glossary Empty { get; } = new([]);
}

/// <summary>A term.</summary>
/// <param name="Id">The headword in transliteration: <c>Dvekut</c>.</param>
/// <param name="Hebrew">The headword in Hebrew letters, or null.</param>
/// <param name="Gloss">Its meaning in English, or null.</param>
/// <param name="Variants">Other forms that count as the term (plurals, spellings), in either script.</param>
/// <param name="See">The headword to look under instead, or null.</param>
/// <param name="SeeAlso">Headwords to look under as well.</param>
/// <param name="IsExcluded">Whether the index leaves it out.</param>
/// <param name="Span">Its place in terms.yaml, or in the text that explains it.</param>
public sealed record Term(
    string Id,
    string? Hebrew,
    string? Gloss,
    ImmutableArray<string> Variants,
    string? See,
    ImmutableArray<string> SeeAlso,
    bool IsExcluded,
    SourceSpan Span)
{
    /// <summary>The language of the headword: most often transliterated Hebrew, or English for a term that the texts use in English.</summary>
    public Language Language { get; init; } = Language.TransliteratedHebrew;

    /// <summary>The headwords that stand below this one in an index, and not in the alphabet.</summary>
    public ImmutableArray<string> SubEntries { get; init; } = [];
}
