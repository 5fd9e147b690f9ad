using System.Diagnostics;
using System.Globalization;
using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Benchmarks.Normalising;

/// <summary>How time and memory of normalisation grow with the text.</summary>
internal static class NormalisationGrowth
{
    /// <summary>
    /// Prints a row for each kind and size of text: seconds, allocated MB for each MB of text, and both for each MB as a multiple of the 1 MB row.
    /// </summary>
    public static void Run()
    {
        (string Name, string Path, Func<int, string> Make)[] kinds =
        [
            ("English web text", "a.txt", LongTexts.EnglishWeb),
            ("clean Hebrew", "a.txt", LongTexts.CleanHebrew),
            ("damaged Hebrew", "a.txt", LongTexts.DamagedHebrew),
            ("HTML", "a.html", LongTexts.Html),
        ];
        Console.WriteLine("| text | MB | seconds | seconds/MB | allocated/MB | time × | memory × |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (name, path, make) in kinds)
        {
            var (firstTime, firstMemory) = (0.0, 0.0);
            foreach (var size in (int[])[1, 2, 5, 10])
            {
                var source = new SourceText(path, make(size * 1_000_000));
                if (firstTime == 0)
                    Normalise(source);
                var (seconds, allocated) = Normalise(source);
                var (time, memory) = (seconds / size, allocated / size / 1e6);
                (firstTime, firstMemory) = firstTime == 0 ? (time, memory) : (firstTime, firstMemory);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {name} | {size} | {seconds:F2} | {time:F2} | {memory:F0} MB | {time / firstTime:F2} | {memory / firstMemory:F2} |"));
            }
        }
    }

    private static (double Seconds, double Allocated) Normalise(SourceText source)
    {
        GC.Collect();
        var diagnostics = new DiagnosticList();
        var (before, watch) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
        var text = Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics);
        var seconds = watch.Elapsed.TotalSeconds;
        if (!text.Ledger.Verify(text.Document, diagnostics))
            throw new InvalidOperationException(diagnostics.Sorted()[0].ToString());
        return (seconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
