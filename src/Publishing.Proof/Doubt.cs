using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Proof;

/// <summary>A place at which an editor has to decide.</summary>
/// <param name="Text">The text's index in the proof, or −1 when the place is in none.</param>
/// <param name="Change">The change in doubt, or null.</param>
/// <param name="Diagnostic">What is said of the place, or null.</param>
/// <param name="Offer">A correction that settles it, or null.</param>
public sealed record Doubt(int Text, Change? Change, Diagnostic? Diagnostic, Correction? Offer);
