using System.Collections.Immutable;

namespace Publishing.Indexing;

/// <summary>The entries under one letter.</summary>
/// <param name="Letter">The letter as printed, in base form: <c>A</c>, <c>כ</c>.</param>
/// <param name="Entries">The entries, sorted; never empty.</param>
public sealed record IndexGroup(string Letter, ImmutableArray<IndexEntry> Entries);
