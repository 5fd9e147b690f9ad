using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>Memory is that of the whole process, so these tests run alone; the benchmarks measure time.</summary>
[CollectionDefinition(nameof(LongBookTests), DisableParallelization = true)]
[Collection(nameof(LongBookTests))]
public sealed class LongBookTests
{
    [Fact]
    public void Four_times_the_text_takes_about_four_times_as_much_memory()
    {
        var (small, large) = (LongBook.Make(500), LongBook.Make(2_000));
        Allocated(small);

        // Quadratic growth would be sixteenfold.
        Assert.InRange(Allocated(large), 1, Allocated(small) * 5);
    }

    [Fact]
    public void A_thousand_pages_are_packaged_within_150_MB() => Assert.InRange(Allocated(LongBook.Make(1_000)), 1, 150_000_000);

    [SkippableFact]
    public void EPUBCheck_has_nothing_to_say_of_a_thousand_pages()
    {
        var (book, pages) = LongBook.Make(1_000);
        var epub = EpubFile.Write(book, pages, new EpubOptions { Ncx = true });

        Assert.Empty(epub.Diagnostics);
        Assert.Empty(EpubCheck.Run("long", epub.Bytes));
    }

    /// <summary>All bytes that are allocated, dead or alive: no run can have more in use.</summary>
    private static long Allocated((Book Book, PageMap Pages) input)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        EpubWriter.Write(input.Book, input.Pages, [], _ => null, Stream.Null, new EpubOptions(), new DiagnosticList());
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
