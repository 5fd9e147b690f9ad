using System.Diagnostics;

namespace Publishing.Fuzzing;

/// <summary>Reads one input and judges what comes of it.</summary>
/// <param name="Fault">What went wrong, or null.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Allocated">How many bytes were asked for while it was read: more than it ever held at a time.</param>
internal readonly record struct FuzzCase(string? Fault, TimeSpan Elapsed, long Allocated)
{
    /// <summary>No input may take longer.</summary>
    public static TimeSpan TimeLimit { get; } = TimeSpan.FromSeconds(10);

    /// <summary>No input may take more memory.</summary>
    public const long MemoryLimit = 512L * 1024 * 1024;

    private const int Attempts = 3;

    /// <summary>Reads an input; one that takes too long up to three times, for other inputs that are read beside it take time too.</summary>
    public static FuzzCase Run(FuzzTarget target, byte[] input)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = RunOnce(target, input);
            if (attempt == Attempts || result.Elapsed <= TimeLimit)
                return result;
        }
    }

    private static FuzzCase RunOnce(FuzzTarget target, byte[] input)
    {
        var (start, worked, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        string? fault;
        try
        {
            fault = target.Read(input);
        }
#pragma warning disable CA1031 // Whatever it is, it is what the run looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault = string.Join('\n', exception.ToString().Split('\n').Take(6));
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        // Time in which the machine did other things is not the input's.
        var elapsed = new TimeSpan(Math.Min(Stopwatch.GetElapsedTime(start).Ticks, (Environment.CpuUsage.TotalTime - worked).Ticks));
        if (elapsed > TimeLimit)
            fault ??= FormattableString.Invariant($"It took {elapsed.TotalSeconds:0.0} s.");
        if (allocated > MemoryLimit)
            fault ??= FormattableString.Invariant($"It took {allocated / (1024 * 1024)} MiB.");
        return new(fault, elapsed, allocated);
    }
}
