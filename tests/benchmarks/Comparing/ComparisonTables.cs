using System.Globalization;
using System.Text;

namespace Publishing.Benchmarks.Comparing;

/// <summary>The results of a comparison as Markdown.</summary>
/// <param name="results">The results of one run.</param>
/// <param name="peer">The name of the program that ratios are counted to.</param>
internal sealed class ComparisonTables(IReadOnlyList<Result> results, string peer)
{
    // Shorter books say more of a program's start than of its work: they are compared by time alone.
    private const int ShortestInDetail = 1000;

    private readonly List<int> sizes = [.. results.Select(r => r.Size).Distinct().Order()];
    private readonly List<string> names = [.. results.Select(r => r.Contender.Name).Distinct()];

    /// <summary>The time for each length; then, for the long books, speed, processor time, memory and the size of the file. Ratios are to the peer in the same run.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append("| whole process, s |").AppendJoin(" |", sizes.Select(size => Invariant($" {size:N0} pages"))).Append(" |\n|---");
        Rule(text, sizes.Count);
        foreach (var name in names)
            Row(text, name, sizes.Select(size => Of(name, size) is { } result ? Figure(result, r => r.Run.Wall.TotalSeconds, "F2", fasterIsMore: true) : "–"));
        text.Append('\n');
        foreach (var size in sizes.Where(s => s >= Math.Min(ShortestInDetail, sizes[^1])))
            WriteDetails(text, size);
        foreach (var name in names)
            WriteGrowth(text, name);
        return text.Append('\n').ToString();
    }

    private void WriteDetails(StringBuilder text, int size)
    {
        var hasPages = results.Any(r => r.Size == size && r.Pages != size);
        text.Append(CultureInfo.InvariantCulture, $"| {size:N0} pages | {(hasPages ? "pages made | " : "")}pages/s | processor, s | peak memory, MB | file, KB |\n|---");
        Rule(text, hasPages ? 5 : 4);
        foreach (var result in results.Where(r => r.Size == size))
        {
            Row(text, result.Contender.Name,
            [
                .. hasPages ? [Invariant($"{result.Pages:N0}")] : Array.Empty<string>(),
                Invariant($"{size / result.Run.Wall.TotalSeconds:N0}"),
                Figure(result, r => r.Run.Processor.TotalSeconds, "F2"),
                Figure(result, r => r.Run.PeakMemory / 1e6, "F0"),
                Figure(result, r => r.FileSize / 1e3, "F0"),
            ]);
        }
        text.Append('\n');
    }

    /// <summary>How the time for a page grows from each length to the next: 1 is linear.</summary>
    private void WriteGrowth(StringBuilder text, string name)
    {
        var steps = results.Where(r => r.Contender.Name == name).OrderBy(r => r.Size).ToList();
        if (steps.Count < 2)
            return;
        text.Append("- ").Append(name).Append(": time for a page from ")
            .AppendJoin("; ", steps.Zip(steps.Skip(1), (a, b) => Invariant($"{a.Size:N0} to {b.Size:N0} pages ×{b.Run.Wall / b.Size / (a.Run.Wall / a.Size):F2}"))).Append('\n');
    }

    /// <summary>A figure with its ratio to the peer's: so many times as much or, for time, as fast.</summary>
    private string Figure(Result result, Func<Result, double> figure, string format, bool fasterIsMore = false)
    {
        var own = figure(result).ToString(format, CultureInfo.InvariantCulture);
        if (result.Contender.Name == peer || Of(peer, result.Size) is not { } other)
            return own;
        var ratio = figure(result) / figure(other);
        return own + (fasterIsMore ? Invariant($" ({1 / ratio:0.##} × as fast)") : Invariant($" (×{ratio:0.##})"));
    }

    private Result? Of(string name, int size) => results.FirstOrDefault(r => r.Contender.Name == name && r.Size == size);

    private static void Rule(StringBuilder text, int columns) => text.Insert(text.Length, "|--:", columns).Append("|\n");

    private static void Row(StringBuilder text, string name, IEnumerable<string> cells) =>
        text.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
