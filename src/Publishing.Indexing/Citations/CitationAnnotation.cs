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

    /// <summary>Wraps each citation in a <see cref="TermInline"/> whose id is the citation's key and whose anchor is <c>c-1</c>, <c>c-2</c>, ….</summary>
    /// <param name="textId">The text.</param>
    /// <param name="document">The text, terms marked.</param>
    /// <returns>The same text: no character is added, changed or moved.</returns>
    public Document Annotate(string textId, Document document)
    {
        var found = CitationRecognition.Find(document).ToLookup(f => f.BlockIndex, f => f.Citation);
        return document with { Blocks = [.. document.Blocks.Select((block, i) => Annotate(textId, block, [.. found[i]]))] };
    }

    private Block Annotate(string textId, Block block, List<Citation> found)
    {
        if (found.Count == 0)
            return block;
        var byStart = found.ToDictionary(c => c.Start);
        var matches = found.ConvertAll(c => new TermMatch(c.Start, c.End, c.Key));
        return block with { Inlines = InlineWrapping.Wrap(block.Inlines, matches, (match, children) => Mark(textId, byStart[match.Start], children)) };
    }

    private TermInline Mark(string textId, Citation citation, ImmutableArray<Inline> children)
    {
        var anchor = string.Create(CultureInfo.InvariantCulture, $"c-{citations.Count + 1}");
        citations.Add(new CitedOccurrence(citation, new TermOccurrence(anchor, textId, IsDefinition: false, IsNote: false)));
        return new TermInline(citation.Key, anchor, IsDefinition: false, children);
    }
}

/// <summary>A citation with its place in the book.</summary>
/// <param name="Citation">What is cited.</param>
/// <param name="Occurrence">Where.</param>
public sealed record CitedOccurrence(Citation Citation, TermOccurrence Occurrence);
