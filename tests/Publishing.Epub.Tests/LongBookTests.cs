using System.Diagnostics;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>Time and memory are those of the whole process, so these tests run alone.</summary>
[CollectionDefinition(nameof(LongBookTests), DisableParallelization = true)]
[Collection(nameof(LongBookTests))]
public sealed class LongBookTests
{
    [Fact]
    public void Four_times_the_text_takes_about_four_times_as_long_and_as_much_memory()
    {
        var (small, large) = (LongBook.Make(500), LongBook.Make(2_000));
        Measure(small);

        var (onceTime, onceBytes) = Measure(small);
        var (fourfoldTime, fourfoldBytes) = Measure(large);

        // Quadratic growth would be sixteenfold; the rest is left to the noise of the machine.
        Assert.True(fourfoldTime < onceTime * 11, $"{onceTime} and {fourfoldTime}");
        Assert.True(fourfoldBytes < onceBytes * 5, $"{onceBytes} and {fourfoldBytes}");
    }

    [Fact]
    public void A_thousand_pages_are_packaged_within_150_MB() => Assert.InRange(Measure(LongBook.Make(1_000)).Allocated, 1, 150_000_000);

    [SkippableFact]
    public void EPUBCheck_has_nothing_to_say_of_a_thousand_pages()
    {
        var (book, pages) = LongBook.Make(1_000);
        var epub = EpubFile.Write(book, pages, new EpubOptions { Ncx = true });

        Assert.Empty(epub.Diagnostics);
        Assert.Empty(EpubCheck.Run("long", epub.Bytes));
    }

    /// <summary>The shorter of two runs, and all bytes that are allocated in one, dead or alive: no run can have more in use.</summary>
    private static (TimeSpan Time, long Allocated) Measure((Book Book, PageMap Pages) input)
    {
        var (best, allocated) = (TimeSpan.MaxValue, 0L);
        for (var run = 0; run < 2; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            EpubWriter.Write(input.Book, input.Pages, [], _ => null, Stream.Null, new EpubOptions(), new DiagnosticList());
            best = clock.Elapsed < best ? clock.Elapsed : best;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }
        return (best, allocated);
    }
}
