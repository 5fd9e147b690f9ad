using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Marks the terms of a glossary in the texts of a book. One for a book; not safe for several threads.</summary>
/// <param name="glossary">The terms, those that the texts explain included (<see cref="GlossaryMerging"/>).</param>
public sealed class TermAnnotation(Glossary glossary)
{
    private readonly TermMatcher matcher = new(glossary);
    private readonly TermAnchors anchors = new();

    /// <summary>Wraps each occurrence of each term that is not excluded in a <see cref="TermInline"/>, in notes too.</summary>
    /// <param name="document">The text; what is marked in it already is not marked again.</param>
    /// <returns>The same text: no character is added, changed or moved. Where the text glosses a transliterated term, its words are in a <see cref="LanguageInline"/>.</returns>
    public Document Annotate(Document document) => new Pass(matcher, WordEvidence.Of(document), anchors).Run(document);

    private sealed class Pass(TermMatcher matcher, WordEvidence evidence, TermAnchors anchors)
    {
        public Document Run(Document document) => document with { Blocks = [.. document.Blocks.Select(Annotate)] };

        private Block Annotate(Block block)
        {
            var text = block.PlainText;
            var definitions = GlossRecognition.FindIn(text, evidence).Select(gloss => gloss.TermStart).ToHashSet();
            var matches = matcher.Find(text);
            var wrapped = InlineWrapping.Wrap(block.Inlines, matches, (match, children) => Mark(block, match, children, definitions.Contains(match.Start)));
            return block with { Inlines = InlineWrapping.WithNotes(wrapped, note => note with { Blocks = [.. note.Blocks.Select(Annotate)] }) };
        }

        private TermInline Mark(Block block, TermMatch match, ImmutableArray<Inline> children, bool isDefinition)
        {
            var isTransliterated = isDefinition && !block.Language.IsHebrew && !LetterFolding.IsHebrewLetter(block.PlainText[match.Start]);
            return new TermInline(
                match.TermId,
                anchors.Next(match.TermId),
                isDefinition,
                isTransliterated ? [new LanguageInline(Language.TransliteratedHebrew, Direction.LeftToRight, children)] : children);
        }
    }
}
