using Publishing.Benchmarks.Book;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Sources;

namespace Publishing.Benchmarks.Tests.Book;

public class SyntheticBookTests
{
    [Fact]
    public void A_book_is_the_same_each_time_and_a_longer_one_begins_with_it()
    {
        var (book, again, longer) = (SyntheticBook.Make(20), SyntheticBook.Make(20), SyntheticBook.Make(200));

        Assert.Equal(book.Select(Text), again.Select(Text));
        Assert.Equal(book.Select(Text), longer.Take(book.Length).Select(Text));
        Assert.Equal((7, 67), (book.Length, longer.Length));
        Assert.NotEqual(longer[0].Paragraphs[0], longer[1].Paragraphs[0]);
    }

    [Fact]
    public void Every_fifth_chapter_is_Hebrew_and_all_are_as_long()
    {
        var book = SyntheticBook.Make(200);

        Assert.All(book, c => Assert.Equal(c.Number % 5 == 0, c.Language.IsHebrew));
        Assert.All(book, c => Assert.InRange(c.Paragraphs.Sum(p => p.Split(' ').Length), 900, 1200));
    }

    [Fact]
    public void The_program_reads_the_paragraphs_that_its_peers_are_given()
    {
        foreach (var chapter in SyntheticBook.Make(60))
        {
            var source = new SourceText("chapter.txt", EditionSource.TextOf(chapter));
            var document = Normalisation.Normalise(source, new NormalisationOptions(chapter.Language), new DiagnosticList()).Document;

            Assert.All(document.Blocks, b => Assert.Equal(BlockKind.Paragraph, b.Kind));
            Assert.Equal(chapter.Paragraphs, document.Blocks.Select(b => b.PlainText));
        }
    }

    private static string Text(Chapter chapter) => chapter.Title + "\n" + string.Join("\n", chapter.Paragraphs);
}
