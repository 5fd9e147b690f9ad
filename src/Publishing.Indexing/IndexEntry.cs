using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>One heading of an index.</summary>
/// <param name="Id">The name of the entry, unique in its index and fit for an XML id: <c>i-dvekut</c>.</param>
/// <param name="Headword">The heading as printed.</param>
/// <param name="Language">The heading's language.</param>
/// <param name="Gloss">The meaning, in the language of the index, or null.</param>
/// <param name="OtherForm">The heading in the other language, or null.</param>
/// <param name="Occurrences">Where it stands, in the order of the book; empty for a mere reference.</param>
/// <param name="SubEntries">Divisions of the entry, sorted; usually none.</param>
/// <param name="See">Headwords to look under instead.</param>
/// <param name="SeeAlso">Headwords to look under as well.</param>
public sealed record IndexEntry(
    string Id,
    string Headword,
    Language Language,
    string? Gloss,
    string? OtherForm,
    ImmutableArray<TermOccurrence> Occurrences,
    ImmutableArray<IndexEntry> SubEntries,
    ImmutableArray<string> See,
    ImmutableArray<string> SeeAlso)
{
    /// <summary>The language of the other form.</summary>
    public Language OtherLanguage { get; init; } = Language.IsHebrew ? Language.TransliteratedHebrew : Language.Hebrew;
}
