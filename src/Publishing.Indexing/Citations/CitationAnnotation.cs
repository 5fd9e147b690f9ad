using System.Collections.Immutable;
using System.Globalization;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Marks the citations in the texts of a book, and keeps them for the index of sources. One for a book; not safe for several threads.</summary>
public sealed class CitationAnnotation
{
    private readonly ImmutableArray<CitedOccurrence>.Builder citations = ImmutableArray.CreateBuilder<CitedOccurrence>();

    /// <summary>The citations marked so far, in the order of the book.</summary>
    public ImmutableArray<CitedOccurrence> Citations => citations.ToImmutable();

    /// <summary>Wraps each citation, in notes too, in a <see cref="TermInline"/> whose id is the citation's key and whose anchor is <c>c-1</c>, <c>c-2</c>, ….</summary>
    /// <param name="textId">The text.</param>
    /// <param name="document">The text, terms marked.</param>
    /// <returns>The same text: no character is added, changed or moved.</returns>
    public Document Annotate(string textId, Document document) => Annotate([textId], [document])[0];

    /// <summary>Marks several texts, as one by one. What is in them is found side by side.</summary>
    /// <param name="textIds">The ids of the texts in the order of the book.</param>
    /// <param name="documents">The texts.</param>
    public ImmutableArray<Document> Annotate(IReadOnlyList<string> textIds, IReadOnlyList<Document> documents)
    {
        var found = new ImmutableArray<(int BlockIndex, Citation Citation)>[documents.Count];
        Parallel.For(0, found.Length, i => found[i] = CitationRecognition.Find(documents[i]));
        return [.. documents.Select((document, i) => new Pass(citations, textIds[i], document).Run(found[i]))];
    }

    // Ibid. in a note follows the notes before it, not the text.
    private sealed class Pass(ImmutableArray<CitedOccurrence>.Builder citations, string textId, Document text)
    {
        private readonly CitationMemory inNotes = new();
        private readonly List<NoteInline> notes = NoteNumbers.Of(text);

        public Document Run(ImmutableArray<(int BlockIndex, Citation Citation)> found)
        {
            var blocks = text.Blocks.ToBuilder();
            var next = 0;
            for (var i = 0; i < blocks.Count; i++)
            {
                var own = new List<Citation>();
                for (; next < found.Length && found[next].BlockIndex == i; next++)
                    own.Add(found[next].Citation);
                blocks[i] = Annotate(blocks[i], own, note: 0);
            }
            return text with { Blocks = blocks.MoveToImmutable() };
        }

        private Block Annotate(Block block, List<Citation> found, int note)
        {
            var matches = found.ConvertAll(c => new TermMatch(c.Start, c.End, c.Key));
            var wrapped = InlineWrapping.Wrap(block.Inlines, matches, (match, children) => Mark(found.Find(c => c.Start == match.Start)!, note, children));
            var inlines = InlineWrapping.WithNotes(wrapped, inner => inner with { Blocks = [.. inner.Blocks.Select(b => Annotate(b, CitationRecognition.FindIn(b.PlainText, inNotes), notes.FindIndex(n => n.Id == inner.Id) + 1))] });
            return inlines == block.Inlines ? block : block with { Inlines = inlines };
        }

        private TermInline Mark(Citation citation, int note, ImmutableArray<Inline> children)
        {
            var anchor = string.Create(CultureInfo.InvariantCulture, $"c-{citations.Count + 1}");
            citations.Add(new CitedOccurrence(citation, new TermOccurrence(anchor, textId, IsDefinition: false, note)));
            return new TermInline(citation.Key, anchor, IsDefinition: false, children);
        }
    }
}

/// <summary>A citation with its place in the book.</summary>
/// <param name="Citation">What is cited.</param>
/// <param name="Occurrence">Where.</param>
public sealed record CitedOccurrence(Citation Citation, TermOccurrence Occurrence);
