using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Documents;

/// <summary>One block of a document: a paragraph or what stands in the place of one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Inlines">Its content in logical order; never empty.</param>
/// <param name="Language">Its language.</param>
/// <param name="Direction">The direction of its paragraph (UAX #9 P2 is not applied again).</param>
/// <param name="Span">Where it comes from.</param>
public sealed record Block(BlockKind Kind, ImmutableArray<Inline> Inlines, Language Language, Direction Direction, SourceSpan Span)
{
    /// <summary>The plain text of the block.</summary>
    public string PlainText => Inline.PlainTextOf(Inlines);
}
