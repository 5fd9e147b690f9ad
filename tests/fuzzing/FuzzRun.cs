using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Publishing.Fuzzing;

/// <summary>Shares the inputs out over the targets, each in processes of its own, and prints what comes of it.</summary>
internal static class FuzzRun
{
    // A process that has read so many has shown whether its memory grows.
    private const int LargestShard = 50_000;

    // What the process of a shard may hold on its heap: the limit of an input for each worker, and the corpus.
    private static long HeapLimit(int workers) => (workers * FuzzCase.MemoryLimit) + (256L * 1024 * 1024);

    /// <summary>Runs.</summary>
    /// <returns>0 when no input did harm, otherwise 1.</returns>
    public static int Run(FuzzOptions options)
    {
        var faults = new List<string>();
        var shares = options.Targets.Sum(target => target.Share);
        Console.WriteLine("target           inputs  inputs/s   slowest   most of one      peak  faults");
        foreach (var target in options.Targets)
        {
            var left = (int)Math.Ceiling((double)options.Cases * target.Share / shares);
            var results = new List<FuzzResult>();
            for (var first = options.First; left > 0; first += LargestShard, left -= LargestShard)
            {
                results.Add(RunShard(target.Name, first, Math.Min(left, LargestShard), options.Workers));
                // At once: a long run may be ended before its target is.
                foreach (var fault in results[^1].Faults)
                {
                    Console.WriteLine(fault);
                    faults.Add(fault);
                }
            }
            Write(target.Name, results);
        }
        Console.WriteLine(faults.Count == 0 ? "No input did harm." : "Each of these is made again by --targets NAME --first NUMBER --cases 1.");
        return faults.Count == 0 ? 0 : 1;
    }

    private static FuzzResult RunShard(string name, int first, int count, int workers)
    {
        var journal = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
            // Run by the host of .NET, the program is its first argument.
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
                start.ArgumentList.Add(typeof(FuzzRun).Assembly.Location);
            foreach (var argument in (string[])["target", name, first.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture), journal])
                start.ArgumentList.Add(argument);
            start.Environment[FuzzJournal.WorkersVariable] = workers.ToString(CultureInfo.InvariantCulture);
            start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit(workers).ToString("X", CultureInfo.InvariantCulture);
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var line = output.Split('\n').LastOrDefault(line => line.StartsWith('{'));
            return line is not null
                ? JsonSerializer.Deserialize<FuzzResult>(line)!
                : new FuzzResult(name, 0, 0, 0, 0, 0, [.. FuzzJournal.Unfinished(journal).Select(number => FormattableString.Invariant($"{name} {number}: one of those that were read when the process ended with {process.ExitCode}: {string.Join(" ", errors.Result.Split('\n').Take(8))}"))]);
        }
        finally
        {
            File.Delete(journal);
        }
    }

    private static void Write(string name, List<FuzzResult> results)
    {
        var (cases, seconds) = (results.Sum(r => r.Cases), results.Sum(r => r.Seconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-12} {cases,10:N0} {cases / Math.Max(seconds, 0.001),9:N0} {results.Max(r => r.Slowest),7:0.00} s {results.Max(r => r.MostAllocated) / 1048576.0,9:N1} MiB {results.Max(r => r.PeakMemory) / 1048576,5:N0} MiB {results.Sum(r => r.Faults.Count),7}"));
    }
}
