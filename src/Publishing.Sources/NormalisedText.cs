using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A text as normalisation leaves it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ledger">What was changed on the way.</param>
public sealed record NormalisedText(Document Document, Ledger Ledger)
{
    /// <summary>The texts of the document's blocks, with where they come from.</summary>
    internal ImmutableArray<TracedText> Blocks { get; init; } = [];

    /// <summary>What was read, before any pass changed it: the lines or blocks in which corrections are sought.</summary>
    internal ImmutableArray<TracedText> Read { get; init; } = [];

    /// <summary>For each UTF-16 unit of a block's plain text where it comes from.</summary>
    /// <param name="block">The number of the block.</param>
    /// <returns>For each unit its offset in the source, or the complement (<c>~offset</c>) of the offset that it was put in at.</returns>
    public ImmutableArray<int> OriginsOf(int block) => Blocks[block].Origins();
}
