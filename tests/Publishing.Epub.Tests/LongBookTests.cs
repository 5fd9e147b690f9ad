using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Indexing;
using static Publishing.Epub.Tests.SampleBook;

namespace Publishing.Epub.Tests;

public sealed class LongBookTests
{
    /// <summary>A book of one text with so many paragraphs of 600 characters, a term in each and a page to every three.</summary>
    private static (Book Book, PageMap Pages) Make(int paragraphs)
    {
        var words = string.Concat(Enumerable.Repeat("in order to bestow, ", 30));
        var blocks = Enumerable.Range(0, paragraphs).Select(i => Block(BlockKind.Paragraph, new TermInline("Kli", $"t-{i}", false, [Text("Kli")]), Text(words))).ToArray();
        var entry = new IndexEntry("i-kli", "Kli", Language.English, null, null, [.. Enumerable.Range(0, paragraphs).Select(i => new TermOccurrence($"t-{i}", "one", false))], [], [], []);
        var book = Of(blocks) with { Indexes = [new BookIndex(Language.English, [new IndexGroup("K", [entry])])] };
        return (book, new PageMap(
            [.. Enumerable.Range(0, paragraphs / 3).Select(p => new PageBreak($"{p + 1}", "one", p * 3, 100))],
            Enumerable.Range(0, paragraphs).ToImmutableSortedDictionary(i => $"t-{i}", i => $"{i / 3 + 1}", StringComparer.Ordinal)));
    }

    [Fact]
    public void Four_times_the_text_takes_about_four_times_as_long()
    {
        var (small, smallPages) = Make(1_500);
        var (large, largePages) = Make(6_000);
        Time(small, smallPages);

        var once = Time(small, smallPages);
        var fourfold = Time(large, largePages);

        // Quadratic time would be sixteenfold; the rest is left to the noise of the machine.
        Assert.True(fourfold < once * 11, $"{once} and {fourfold}");

        static TimeSpan Time(Book book, PageMap pages)
        {
            var best = TimeSpan.MaxValue;
            for (var run = 0; run < 2; run++)
            {
                var clock = Stopwatch.StartNew();
                EpubFile.Write(book, pages);
                best = clock.Elapsed < best ? clock.Elapsed : best;
            }
            return best;
        }
    }
}
