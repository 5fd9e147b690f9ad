using System.Collections.Immutable;
using Publishing.Sources;

namespace Publishing.Proof;

/// <summary>A text as it comes to be proofread.</summary>
/// <param name="Id">Unique among the texts.</param>
/// <param name="Title">Its title in the languages of the edition.</param>
/// <param name="Path">The path of its source, as diagnostics show it.</param>
/// <param name="Text">The text, or null when its source could not be read.</param>
public sealed record ProofSource(string Id, ImmutableArray<Wording> Title, string Path, NormalisedText? Text);
