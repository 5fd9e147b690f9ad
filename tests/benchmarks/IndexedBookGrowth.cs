using System.Diagnostics;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Benchmarks;

/// <summary>How the time of a book with notes, citations and a long index grows from 30 pages to 300.</summary>
internal static class IndexedBookGrowth
{
    private const int Runs = 3;

    /// <summary>Builds the books, prints the best time of each, and how much longer a page of the longest takes than one of the shortest.</summary>
    public static int Run()
    {
        var perPage = new List<double>();
        foreach (var texts in new[] { 4, 12, 40 })
        {
            var path = LongEdition.Write(Repository.Scratch($"indexed-{texts}"), texts);
            var (best, pages, entries) = (TimeSpan.MaxValue, 0, 0);
            for (var run = 0; run < Runs; run++)
            {
                var watch = Stopwatch.StartNew();
                var build = new EditionBuild(new DiskFileSystem(), new DiagnosticList());
                var book = build.Assemble(path)!;
                pages = build.Typeset(book)!.Value.Pages.Pages.Length;
                best = watch.Elapsed < best ? watch.Elapsed : best;
                entries = book.Indexes.Sum(i => i.Groups.Sum(g => g.Entries.Length));
            }
            perPage.Add(best.TotalMilliseconds / pages);
            Console.WriteLine(FormattableString.Invariant($"{texts} texts, {pages} pages, {entries} index entries: {best.TotalMilliseconds:F0} ms, {perPage[^1]:F2} ms a page"));
        }
        Console.WriteLine(FormattableString.Invariant($"a page of the longest book takes {perPage[^1] / perPage[0]:F2} times as long as one of the shortest"));
        return 0;
    }
}
