using System.ComponentModel;
using System.Diagnostics;

namespace Publishing.Benchmarks.Comparing;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">From its start to its end, the loading of the program included.</param>
/// <param name="Processor">Time of all processors, its own and the system's for it.</param>
/// <param name="PeakMemory">The most memory that was resident at once, in bytes; of the program itself, without programs that it calls.</param>
internal readonly record struct ProcessRun(TimeSpan Wall, TimeSpan Processor, long PeakMemory)
{
    // Both figures only grow, so that the last reading falls short by what this time can add.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(4);

    /// <summary>Runs a program to its end. Processor time and memory are read from the system while it runs, every 4 ms.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static ProcessRun Of(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (processor, memory) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Interval))
        {
            try
            {
                process.Refresh();
                (processor, memory) = (process.TotalProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
            }
            catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
            {
                // It ended between the two calls.
            }
        }
        var wall = watch.Elapsed;
        return process.ExitCode == 0
            ? new ProcessRun(wall, processor, memory)
            : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)}: exit code {process.ExitCode}\n{output.Result}\n{error.Result}");
    }

    /// <summary>The lesser of the times of two runs, and the greater memory: what takes time is often others' doing, and a reading may miss the peak.</summary>
    public static ProcessRun Best(ProcessRun a, ProcessRun b) =>
        new(a.Wall < b.Wall ? a.Wall : b.Wall, a.Processor < b.Processor ? a.Processor : b.Processor, Math.Max(a.PeakMemory, b.PeakMemory));
}
