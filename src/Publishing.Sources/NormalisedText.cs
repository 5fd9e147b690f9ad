using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A text as normalisation leaves it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ledger">What was changed on the way.</param>
/// <param name="Origins">
/// For each block, and each UTF-16 unit of its plain text, where it comes from: its offset in the source, or the complement (<c>~offset</c>)
/// of the offset that it was put in at.
/// </param>
public sealed record NormalisedText(Document Document, Ledger Ledger, ImmutableArray<ImmutableArray<int>> Origins)
{
    /// <summary>What was read, before any pass changed it: the lines or blocks in which corrections are sought.</summary>
    internal ImmutableArray<TracedText> Read { get; init; } = [];
}
