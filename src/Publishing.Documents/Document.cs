using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Documents;

/// <summary>One text, normalised: the value that all later stages start from.</summary>
/// <param name="Language">The main language.</param>
/// <param name="Blocks">The blocks in reading order; may be empty.</param>
public sealed record Document(Language Language, ImmutableArray<Block> Blocks)
{
    /// <summary>The direction of the main language.</summary>
    public Direction Direction => Language.Direction;
}
