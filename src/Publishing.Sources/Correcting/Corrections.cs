using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>The corrections of an edition.</summary>
/// <param name="Items">The corrections in the order of the file.</param>
public sealed record Corrections(ImmutableArray<Correction> Items);
