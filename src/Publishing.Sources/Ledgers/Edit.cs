namespace Publishing.Sources;

/// <summary>A replacement inside a text, as a pass proposes it.</summary>
/// <param name="Start">The first unit replaced.</param>
/// <param name="Length">How many units are replaced; 0 puts text in.</param>
/// <param name="Replacement">What stands there afterwards.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">In per cent.</param>
internal readonly record struct Edit(int Start, int Length, string Replacement, string Reason, int Confidence);
