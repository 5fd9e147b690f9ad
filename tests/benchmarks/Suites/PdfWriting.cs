using BenchmarkDotNet.Attributes;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Pdf;
using Publishing.Testing;
using Publishing.Typesetting.Pages;

namespace Publishing.Benchmarks.Suites;

/// <summary>Writing the pages of a typeset book of 200 pages as PDF, tagged, its fonts reduced.</summary>
public class PdfWriting
{
    private const int Length = 200;

    private readonly byte[] file = new byte[16_000_000];
    private PageSet pages = null!;

    /// <summary>Typesets the synthetic book.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var folder = BookCommand.Write(Repository.PathOf("artifacts/bench/books"), Length).Replace('\\', '/');
        var build = new EditionBuild(new DiskFileSystem(), new DiagnosticList());
        pages = build.Typeset(build.Assemble(folder + "/edition.yaml")!)!.Value.Pages;
        Throughput.Set(nameof(Compressed), pages.Pages.Length, "pages");
        Throughput.Set(nameof(Plain), pages.Pages.Length, "pages");
    }

    /// <summary>As it is published.</summary>
    [Benchmark]
    public long Compressed() => Write(new PdfOptions());

    /// <summary>Without compression: what is left is this program's own work.</summary>
    [Benchmark]
    public long Plain() => Write(new PdfOptions { Compressed = false });

    private long Write(PdfOptions options)
    {
        using var output = new MemoryStream(file);
        PdfWriter.Write(pages, output, options, new DiagnosticList());
        return output.Position;
    }
}
