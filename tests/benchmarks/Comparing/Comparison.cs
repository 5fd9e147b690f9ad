using System.Globalization;

namespace Publishing.Benchmarks.Comparing;

/// <summary>Runs programs on the same books in alternation, each as a whole process.</summary>
/// <param name="contenders">The programs; those that are not installed are left out.</param>
/// <param name="runs">How often each is run on each book.</param>
/// <param name="limit">A peer is left out of a book that would take it longer than this, by what it took for the book before.</param>
internal sealed class Comparison(IReadOnlyList<Contender> contenders, int runs, TimeSpan limit)
{
    // What a shorter book takes is mostly the start of the program, and says nothing of a longer one.
    private const int ShortestMeasure = 100;

    private readonly List<Contender> installed = [.. contenders.Where(c => c.Path is not null)];
    private readonly List<Result> results = [];

    /// <summary>The programs that are not installed.</summary>
    public IEnumerable<string> Missing => contenders.Except(installed).Select(c => c.Name);

    /// <summary>Measures the programs.</summary>
    /// <param name="books">The folders of the books by their lengths in pages, in ascending order.</param>
    public IReadOnlyList<Result> Run(IReadOnlyDictionary<int, string> books)
    {
        // Once for the caches of the disk and of the programs, unmeasured.
        installed.RemoveAll(contender => !CanRun(contender, books[books.Keys.Min()]));
        foreach (var (size, folder) in books.OrderBy(b => b.Key))
        {
            var best = new Dictionary<Contender, ProcessRun>();
            for (var round = 0; round < runs; round++)
            {
                foreach (var contender in installed.Where(c => IsQuickEnough(c, size)))
                {
                    var run = Run(contender, folder);
                    best[contender] = best.TryGetValue(contender, out var before) ? ProcessRun.Best(before, run) : run;
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} pages, {contender.Name}: {run.Wall.TotalSeconds:F2} s, {run.PeakMemory / 1e6:F0} MB"));
                }
            }
            foreach (var (contender, run) in best)
            {
                var output = Path.Combine(folder, contender.Output);
                results.Add(new Result(contender, size, run, output, output.EndsWith(".pdf", StringComparison.Ordinal) ? PdfPages.Count(output) : size));
            }
        }
        return results;
    }

    private bool IsQuickEnough(Contender contender, int size)
    {
        var last = results.FindLast(r => r.Contender == contender);
        if (contender.Name == Contenders.Own)
            return true;
        return last is null ? !results.Exists(r => r.Size < size) : last.Size < ShortestMeasure || last.Run.Wall / last.Size * size <= limit;
    }

    private static bool CanRun(Contender contender, string folder)
    {
        try
        {
            Run(contender, folder);
            return true;
        }
        catch (InvalidOperationException fault) when (contender.Name != Contenders.Own)
        {
            Console.Error.WriteLine($"{contender.Name} is not compared: {fault.Message}");
            return false;
        }
    }

    private static ProcessRun Run(Contender contender, string folder)
    {
        var output = Path.Combine(folder, contender.Output);
        if (File.Exists(output))
            File.Delete(output);
        return ProcessRun.Of(contender.Path!, contender.Arguments(folder));
    }
}
