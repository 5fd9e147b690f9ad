using System.ComponentModel;
using Publishing.Benchmarks;
using Publishing.Benchmarks.Normalising;
using Publishing.Benchmarks.Suites;

try
{
    return Run(args);
}
catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or IOException or FormatException)
{
    // A program that is missing or fails, a file that is not there, a number that is none.
    Console.Error.WriteLine(fault.Message);
    return 1;
}

static int Run(string[] args)
{
    switch (args)
    {
        case [] or ["normalise"]:
            NormalisationGrowth.Run();
            return 0;
        case ["indexed"]:
            return IndexedBookGrowth.Run();
        case ["book", .. var rest]:
            return BookCommand.Run(rest);
        case ["soak"]:
            return SoakCommand.Run(1000);
        case ["soak", var editions]:
            return SoakCommand.Run(int.Parse(editions, System.Globalization.CultureInfo.InvariantCulture));
        case ["watch"]:
            return WatchCommand.RunAsync(200).GetAwaiter().GetResult();
        case ["watch", var pages]:
            return WatchCommand.RunAsync(int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture)).GetAwaiter().GetResult();
        case ["evenness", _, ..]:
            return EvennessCommand.Run(args.AsSpan(1));
        case ["compare", .. var rest]:
            return CompareCommand.Run(rest);
        case [_, ..] when args.All(SuiteCommand.Has):
            return SuiteCommand.Run(args);
        default:
            Console.Error.WriteLine("""
                dotnet run -c Release --project tests/benchmarks -- COMMAND

                  normalise                   how time and memory of normalisation grow with the text
                  indexed                     how the time of a book with notes, citations and 1,500 index entries grows with it
                  book FOLDER PAGES...        writes the synthetic book: FOLDER/PAGES/edition.yaml, and its sources for other programs
                  soak [EDITIONS]             a library of 1,000 editions in one process: is memory flat?
                  watch [PAGES]               how soon a change of one paragraph of 200 pages is seen in the browser; needs chromium
                  evenness PDF...             how evenly PDFs are set, whichever program set them; needs mutool (package mupdf-tools)
                  compare [--pages 20,200,1000] [--runs 3] [--peers typst,xelatex] [--limit SECONDS] [--epub no] [--modules FOLDER]
                                              this program, packaged, and its peers on the synthetic book: time, memory, size, evenness
                  shaping | breaking | pdf    a stage alone, by BenchmarkDotNet: throughput and allocations
                """);
            return 2;
    }
}
