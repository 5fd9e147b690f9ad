using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Indexing;

namespace Publishing.Editions;

/// <summary>The whole edition, assembled: what typesetting and packaging start from.</summary>
/// <param name="Edition">Titles, page and type.</param>
/// <param name="Texts">The texts in order, terms marked.</param>
/// <param name="Indexes">The indexes of terms, one for each alphabet that has entries, in the order of the edition's languages.</param>
/// <param name="Glossary">The terms with their glosses, by id.</param>
public sealed record Book(Edition Edition, ImmutableArray<BookText> Texts, ImmutableArray<BookIndex> Indexes, Glossary Glossary)
{
    /// <summary>What was mended in each text, in the order of the texts: for the colophon and the report.</summary>
    public ImmutableArray<TextAccount> Accounts { get; init; } = [];

    /// <summary>The indexes of sources: for each of the edition's languages that has texts with citations, in its order, the places that these cite.</summary>
    public ImmutableArray<BookIndex> SourceIndexes { get; init; } = [];

    /// <summary>The title of a text, in a language where it has one there, and the language that it is in.</summary>
    /// <param name="textId">The text; one of the edition's.</param>
    /// <param name="wanted">The language to prefer.</param>
    public (string Title, Language Language) TitleOf(string textId, Language wanted)
    {
        var text = Edition.Texts.First(t => t.Id == textId);
        return (text.Title.InOrOther(wanted), text.Title.In(wanted) is null ? text.Language : wanted);
    }
}

/// <summary>One text of the book.</summary>
/// <param name="Info">What edition.yaml says of it.</param>
/// <param name="Document">The normalised text, terms marked.</param>
public sealed record BookText(EditionText Info, Document Document);
