using Publishing.Core;

namespace Publishing.Sources;

/// <summary>One change that a pass made to a text.</summary>
/// <param name="Pass">The pass, by its name.</param>
/// <param name="Where">The place in the source; where text was put in, the spot it stands at.</param>
/// <param name="Before">The text as the pass found it.</param>
/// <param name="After">The text as the pass left it; empty when it was taken out.</param>
/// <param name="Reason">Why, as a sentence without its full stop.</param>
/// <param name="Confidence">How sure the pass is, in per cent, 0 to 100.</param>
public sealed record LedgerEntry(string Pass, SourceSpan Where, string Before, string After, string Reason, int Confidence);
