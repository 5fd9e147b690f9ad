using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Marks the terms of a glossary in the texts of a book. One for a book; not safe for several threads.</summary>
/// <param name="glossary">The terms, those that the texts explain included (<see cref="GlossaryMerging"/>).</param>
public sealed class TermAnnotation(Glossary glossary)
{
    private readonly TermMatcher matcher = new(glossary);
    private readonly Dictionary<string, Language> languages = LanguagesOf(glossary);
    private readonly TermAnchors anchors = new();

    /// <summary>Wraps each occurrence of each term that is not excluded in a <see cref="TermInline"/>, in notes too.</summary>
    /// <param name="document">The text; what is marked in it already is not marked again.</param>
    /// <returns>The same text: no character is added, changed or moved. Where the text glosses a term of another language in Latin letters, its words are in a <see cref="LanguageInline"/>.</returns>
    public Document Annotate(Document document) => Annotate([document], [GlossRecognition.Find(document)])[0];

    /// <summary>Marks several texts, as one by one. What is in them is found side by side.</summary>
    /// <param name="documents">The texts in the order of the book.</param>
    /// <param name="glosses">What each of them explains, as <see cref="GlossRecognition.Find"/> gives it.</param>
    public ImmutableArray<Document> Annotate(IReadOnlyList<Document> documents, IReadOnlyList<ImmutableArray<Gloss>> glosses)
    {
        var found = new List<TermMatch>[documents.Count][];
        Parallel.For(0, found.Length, i => found[i] = [.. documents[i].Blocks.Select(block => matcher.Find(block.PlainText))]);
        return [.. documents.Select((document, i) => new Pass(matcher, languages, anchors, document).Run(found[i], glosses[i]))];
    }

    private static Dictionary<string, Language> LanguagesOf(Glossary glossary)
    {
        var languages = new Dictionary<string, Language>(StringComparer.Ordinal);
        foreach (var term in glossary.Terms)
            languages.TryAdd(term.Id, term.Language);
        return languages;
    }

    private sealed class Pass(TermMatcher matcher, Dictionary<string, Language> languages, TermAnchors anchors, Document document)
    {
        private readonly Lazy<WordEvidence> evidence = new(() => WordEvidence.Of(document));

        public Document Run(List<TermMatch>[] found, IReadOnlyList<Gloss> glosses) =>
            document with { Blocks = [.. document.Blocks.Select((block, i) => Annotate(block, found[i], start => glosses.Any(g => g.BlockIndex == i && g.TermStart == start)))] };

        private Block Annotate(Block block, List<TermMatch> matches, Predicate<int> isDefinition)
        {
            var wrapped = WithoutSecondStress(InlineWrapping.Wrap(block.Inlines, matches, (match, children) => Mark(block, match, children, isDefinition(match.Start))));
            var inlines = InlineWrapping.WithNotes(wrapped, note => note with { Blocks = [.. note.Blocks.Select(AnnotateNote)] });
            return inlines == block.Inlines ? block : block with { Inlines = inlines };
        }

        // A term that is italic where it is explained stands in no emphasis of its own: emphasis within italics is upright.
        private static ImmutableArray<Inline> WithoutSecondStress(ImmutableArray<Inline> inlines) =>
            inlines.Any(IsStressedTwice) ? [.. inlines.Select(inline => IsStressedTwice(inline) ? ((EmphasisInline)inline).Children[0] : inline)] : inlines;

        private static bool IsStressedTwice(Inline inline) => inline is EmphasisInline { Children: [TermInline { Children: [LanguageInline] }] };

        private Block AnnotateNote(Block block)
        {
            var glosses = GlossRecognition.FindIn(block, evidence.Value);
            return Annotate(block, matcher.Find(block.PlainText), start => glosses.Exists(g => g.TermStart == start));
        }

        private TermInline Mark(Block block, TermMatch match, ImmutableArray<Inline> children, bool isDefinition)
        {
            var language = languages[match.TermId];
            var isForeign = isDefinition && !block.Language.IsHebrew && language.StandsInItalic && !LetterFolding.IsHebrewLetter(block.PlainText[match.Start]);
            return new TermInline(
                match.TermId,
                anchors.Next(match.TermId),
                isDefinition,
                isForeign ? [new LanguageInline(language, Direction.LeftToRight, children)] : children);
        }
    }
}
