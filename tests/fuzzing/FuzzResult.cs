namespace Publishing.Fuzzing;

/// <summary>What a shard has found.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Cases">How many inputs were read.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Slowest">The longest that one input took, in seconds.</param>
/// <param name="MostAllocated">The most bytes that were asked for while one was read.</param>
/// <param name="PeakMemory">The most bytes that the process held.</param>
/// <param name="Faults">What went wrong: target, number, fault.</param>
internal sealed record FuzzResult(string Target, int Cases, double Seconds, double Slowest, long MostAllocated, long PeakMemory, IReadOnlyList<string> Faults);
