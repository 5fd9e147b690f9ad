using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>An index of the book in one alphabet.</summary>
/// <param name="Language">The language whose alphabet orders it.</param>
/// <param name="Groups">The letters that have entries, in alphabetical order; may be empty.</param>
public sealed record BookIndex(Language Language, ImmutableArray<IndexGroup> Groups)
{
    /// <summary>Whether it lists cited works and places: its groups are corpora then and no letters.</summary>
    public bool IsOfSources { get; init; }
}
