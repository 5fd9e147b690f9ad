using System.Globalization;
using System.Text;

namespace Publishing.Benchmarks.Comparing;

/// <summary>The results of a comparison as Markdown.</summary>
/// <param name="results">The results of one run.</param>
/// <param name="peer">The name of the program that ratios are counted to.</param>
internal sealed class ComparisonTables(IReadOnlyList<Result> results, string peer)
{
    /// <summary>The processor, its number of cores and the system, without a name of the machine.</summary>
    public static string Machine
    {
        get
        {
            const string info = "/proc/cpuinfo";
            var model = File.Exists(info) ? File.ReadLines(info).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
            var system = OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsMacOS() ? "macOS" : "Windows";
            return string.Create(CultureInfo.InvariantCulture, $"{system}, {Environment.ProcessorCount} cores, {model ?? "processor unknown"}, .NET {Environment.Version.ToString(2)}");
        }
    }

    /// <summary>Speed, memory and size of what was made, one table each, with ratios to the peer in the same run.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        Table(text, "the whole process, s of wall time (× as fast as PEER)", r => string.Create(CultureInfo.InvariantCulture, $"{r.Run.Wall.TotalSeconds:F2}"), r => 1 / r.Run.Wall.TotalSeconds);
        Table(text, "processor time, s (× that of PEER)", r => string.Create(CultureInfo.InvariantCulture, $"{r.Run.Processor.TotalSeconds:F2}"), r => r.Run.Processor.TotalSeconds);
        Table(text, "peak memory, MB (× that of PEER)", r => string.Create(CultureInfo.InvariantCulture, $"{r.Run.PeakMemory / 1e6:F0}"), r => r.Run.PeakMemory);
        Table(text, "file, KB (× that of PEER)", r => string.Create(CultureInfo.InvariantCulture, $"{r.FileSize / 1e3:F0}"), r => r.FileSize);
        if (results.Any(r => r.Pages != r.Size))
            Table(text, "pages made of the same text", r => r.Pages.ToString(CultureInfo.InvariantCulture), null);
        Growth(text);
        return text.ToString();
    }

    private void Table(StringBuilder text, string what, Func<Result, string> figure, Func<Result, double>? compared)
    {
        var sizes = results.Select(r => r.Size).Distinct().Order().ToList();
        text.Append("| ").Append(what.Replace("PEER", peer, StringComparison.Ordinal));
        foreach (var size in sizes)
            text.Append(CultureInfo.InvariantCulture, $" | {size:N0} pages");
        text.Append(" |\n|---").Append(string.Concat(Enumerable.Repeat("|--:", sizes.Count))).Append("|\n");
        foreach (var name in results.Select(r => r.Contender.Name).Distinct())
        {
            text.Append("| ").Append(name);
            foreach (var size in sizes)
                text.Append(" | ").Append(Of(name, size) is not { } result ? "–" : figure(result) + Ratio(result, compared));
            text.Append(" |\n");
        }
        text.Append('\n');
    }

    private string Ratio(Result result, Func<Result, double>? compared) =>
        compared is null || result.Contender.Name == peer || Of(peer, result.Size) is not { } other
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" (×{compared(result) / compared(other):0.##})");

    /// <summary>How the time for a page grows from each size to the next: 1 is linear.</summary>
    private void Growth(StringBuilder text)
    {
        foreach (var program in results.GroupBy(r => r.Contender.Name))
        {
            var steps = program.OrderBy(r => r.Size).ToList();
            var growth = steps.Zip(steps.Skip(1), (a, b) => string.Create(CultureInfo.InvariantCulture, $"{a.Size:N0} to {b.Size:N0} pages ×{b.Run.Wall / b.Size / (a.Run.Wall / a.Size):F2}")).ToList();
            if (growth.Count > 0)
                text.Append("- ").Append(program.Key).Append(": time for a page from ").AppendJoin("; ", growth).Append('\n');
        }
        text.Append('\n');
    }

    private Result? Of(string name, int size) => results.FirstOrDefault(r => r.Contender.Name == name && r.Size == size);
}
