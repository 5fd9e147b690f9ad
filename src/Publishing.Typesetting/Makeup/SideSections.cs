using System.Collections.Immutable;

namespace Publishing.Typesetting.Makeup;

/// <summary>The sections of a side of the book.</summary>
/// <param name="Front">Those before the texts.</param>
/// <param name="Texts">The texts, and the openings of parts among them.</param>
/// <param name="Back">Those behind the texts.</param>
internal sealed record SideSections(ImmutableArray<PagedSection> Front, ImmutableArray<PagedSection> Texts, ImmutableArray<PagedSection> Back);
