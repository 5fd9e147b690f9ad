using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Publishing.Testing;

namespace Publishing.Fuzzing;

/// <summary>A stretch of the inputs of one target, in a process of its own: whatever an input does to it, the others go on.</summary>
internal static class FuzzShard
{
    private const int FaultsShown = 10;

    /// <summary>Reads the inputs, and prints a result as one line of JSON.</summary>
    /// <param name="name">The target.</param>
    /// <param name="first">The number of the first input.</param>
    /// <param name="count">How many.</param>
    /// <param name="journalPath">Where each worker notes the number that it is at, for whoever finds this process dead.</param>
    /// <returns>0 when no input did harm, otherwise 1.</returns>
    public static int Run(string name, string first, string count, string journalPath)
    {
        var target = FuzzTargets.Find(name)!;
        var (from, cases) = (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture));
        using var journal = new FuzzJournal(journalPath);
        var faults = new ConcurrentQueue<string>();
        var started = new ConcurrentDictionary<int, TimeSpan>();
        var (slowest, most, read) = (TimeSpan.Zero, 0L, 0);
        var gate = new Lock();
        using var watchdog = new Timer(_ => EndWhenHanging(started, name), null, FuzzCase.TimeLimit, TimeSpan.FromSeconds(1));
        var watch = Stopwatch.StartNew();
        Parallel.For(0, cases, new ParallelOptions { MaxDegreeOfParallelism = FuzzJournal.Places }, (offset, state) =>
        {
            var number = from + offset;
            started[number] = Environment.CpuUsage.TotalTime;
            var place = journal.Begin(number);
            var input = target.Make(number);
            var result = FuzzCase.Run(target, input);
            journal.End(place);
            started.TryRemove(number, out _);
            if (result.Fault is { } fault)
                faults.Enqueue(FormattableString.Invariant($"{name} {number}: {fault}\n  input: {Keep(name, number, input)}"));
            lock (gate)
                (slowest, most, read) = (slowest > result.Elapsed ? slowest : result.Elapsed, Math.Max(most, result.Allocated), read + 1);
            if (faults.Count >= FaultsShown)
                state.Stop();
        });
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new FuzzResult(name, read, watch.Elapsed.TotalSeconds, slowest.TotalSeconds, most, self.PeakWorkingSet64, [.. faults])));
        return faults.IsEmpty ? 0 : 1;
    }

    // As a file that can go into the corpus.
    private static string Keep(string name, int number, byte[] input)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/fuzz"));
        var path = Path.Combine(folder.FullName, FormattableString.Invariant($"{name}-{number}.bin"));
        File.WriteAllBytes(path, input);
        return path;
    }

    private static void EndWhenHanging(ConcurrentDictionary<int, TimeSpan> started, string name)
    {
        // Far over the limit, and counted in time of the processor: a thread that is not given it is no hang.
        var longest = 6 * FuzzJournal.Places * FuzzCase.TimeLimit;
        if (started.FirstOrDefault(entry => Environment.CpuUsage.TotalTime - entry.Value > longest) is { Value.Ticks: > 0 } hanging)
            Environment.FailFast(FormattableString.Invariant($"{name} {hanging.Key} does not end."));
    }
}
