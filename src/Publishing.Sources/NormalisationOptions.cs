using Publishing.Core;

namespace Publishing.Sources;

/// <summary>How a text is to be normalised.</summary>
/// <param name="Language">Its main language, or null to tell it by the letters.</param>
/// <param name="Corrections">The editor's corrections, or null.</param>
public sealed record NormalisationOptions(Language? Language, Corrections? Corrections = null);
