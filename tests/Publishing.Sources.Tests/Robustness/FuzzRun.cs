using System.Collections.Concurrent;
using System.Globalization;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>Goes through the numbered cases of a fuzz test; PUBLISHING_FUZZ_CASES says how many, PUBLISHING_FUZZ_FIRST from which number on.</summary>
internal static class FuzzRun
{
    private const int FaultsShown = 20;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Fails when a case has a fault or does not end in time.</summary>
    /// <param name="faultOf">What goes wrong with the case of a number, or null.</param>
    /// <param name="cases">How many cases there are when the environment does not say.</param>
    public static async Task Of(Func<int, string?> faultOf, int cases)
    {
        // In time of the processor, all cores together: a case that is not given any does not hang.
        var running = new ConcurrentDictionary<int, TimeSpan>();
        var faults = new ConcurrentQueue<string>();
        var first = Number("PUBLISHING_FUZZ_FIRST", 0);
        var work = Task.Run(() => Parallel.For(first, first + Number("PUBLISHING_FUZZ_CASES", cases), (number, state) =>
        {
            running[number] = Environment.CpuUsage.TotalTime;
            if (faultOf(number) is { } fault)
                faults.Enqueue($"case {number}: {fault}");
            running.TryRemove(number, out _);
            if (faults.Count >= FaultsShown)
                state.Stop();
        }));
        while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(1))) != work)
            Assert.DoesNotContain(running, started => Environment.CpuUsage.TotalTime - started.Value > Limit * Environment.ProcessorCount);
        await work;
        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
