using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>A publisher's list: editions that are built in one run, or in shards.</summary>
/// <param name="EditionPaths">The paths of their edition.yaml, in the order of the list.</param>
public sealed record Library(ImmutableArray<string> EditionPaths)
{
    /// <summary>The editions of a shard: every <paramref name="count"/>th, from the <paramref name="number"/>th on, so that long and short ones are spread.</summary>
    /// <param name="number">Which shard, from 1.</param>
    /// <param name="count">How many shards there are.</param>
    public ImmutableArray<string> Shard(int number, int count) => [.. EditionPaths.Where((_, index) => index % count == number - 1)];
}
