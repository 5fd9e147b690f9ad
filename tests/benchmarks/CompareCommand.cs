using System.Globalization;
using System.Text;
using Publishing.Benchmarks.Comparing;
using Publishing.Testing;

namespace Publishing.Benchmarks;

/// <summary>Compares this program with its peers on the synthetic book, and writes the tables to artifacts/bench/bench.md.</summary>
internal static class CompareCommand
{
    // Where evenness is measured: the longest book up to here, for the tables shall not wait for MuPDF.
    private const int LongestMeasured = 1000;

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">
    /// <c>--pages 20,200,1000</c>, <c>--runs 3</c>, <c>--peers typst,xelatex,...</c> (those named only; <c>none</c>), <c>--limit 60</c> seconds for a
    /// run, <c>--modules FOLDER</c> with Typst, <c>--epub no</c>.
    /// </param>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < arguments.Length; i += 2)
            options[arguments[i]] = arguments[i + 1];
        var folder = Repository.PathOf("artifacts/bench");
        var books = options.GetValueOrDefault("--pages", "20,200,1000").Split(',')
            .Select(p => int.Parse(p, CultureInfo.InvariantCulture))
            .ToDictionary(p => p, p => BookCommand.Write(Path.Combine(folder, "books"), p));
        var runs = int.Parse(options.GetValueOrDefault("--runs", "3"), CultureInfo.InvariantCulture);
        var limit = TimeSpan.FromSeconds(double.Parse(options.GetValueOrDefault("--limit", "60"), CultureInfo.InvariantCulture));
        var peers = options.GetValueOrDefault("--peers")?.Split(',');

        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Machine.Describe()}; the least time and the most memory of {runs} runs in alternation.\n\n");
        var pdf = Compare(text, [.. Contenders.OfPdf(options.GetValueOrDefault("--modules", Path.Combine(folder, "node_modules"))).Where(IsWanted)], Contenders.Typst);
        var measured = pdf.Where(r => r.Size <= LongestMeasured).MaxBy(r => r.Size)?.Size;
        text.Append(EvennessCommand.Head).Append('\n');
        foreach (var result in pdf.Where(r => r.Size == measured))
            text.Append(EvennessCommand.Row($"{result.Contender.Name}, {result.Pages} pages", EvennessCommand.Measure(result.Output))).Append('\n');
        text.Append('\n');
        if (options.GetValueOrDefault("--epub") != "no")
            Compare(text, [.. Contenders.OfEpub().Where(IsWanted)], Contenders.Pandoc);

        var path = Path.Combine(folder, "bench.md");
        File.WriteAllText(path, text.ToString());
        Console.WriteLine(text);
        Console.WriteLine("Written to artifacts/bench/bench.md");
        return 0;

        bool IsWanted(Contender contender) =>
            contender.Name == Contenders.Own || peers is null || Array.Exists(peers, p => contender.Name.StartsWith(p, StringComparison.OrdinalIgnoreCase));

        IReadOnlyList<Result> Compare(StringBuilder text, IReadOnlyList<Contender> contenders, string peer)
        {
            var comparison = new Comparison(contenders, runs, limit);
            foreach (var missing in comparison.Missing)
                Console.Error.WriteLine($"{missing} is not installed: it is not compared.");
            var results = comparison.Run(books);
            text.Append(new ComparisonTables(results, peer).Write());
            return results;
        }
    }
}
