using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Editions.Tests;

public class OpeningLinesTests
{
    private static OpeningLines Of(params BlockKind[] kinds) => OpeningLines.Of(new BookText(
        new EditionText("one", "one.txt", new Bilingual("One", null), new Bilingual("An Author", null), new Bilingual("A Paper", null), new Bilingual("1990", null), Language.English, "auto", SourceSpan.None),
        new Document(Language.English, [.. kinds.Select(k => new Block(k, [new TextInline("x")], Language.English, Direction.LeftToRight, SourceSpan.None))])));

    [Fact]
    public void What_the_text_does_not_say_the_edition_adds()
    {
        var lines = Of(BlockKind.Title, BlockKind.Paragraph);

        Assert.Equal(("An Author", "A Paper", "1990"), (lines.Author!.English, lines.Origin!.English, lines.Date!.English));
    }

    [Theory]
    [InlineData(BlockKind.Byline, BlockKind.Title)]
    [InlineData(BlockKind.Title, BlockKind.Source, BlockKind.Byline)]
    public void A_byline_in_the_head_takes_the_place_of_the_author(params BlockKind[] head) => Assert.Null(Of([.. head, BlockKind.Paragraph]).Author);

    [Fact]
    public void A_byline_behind_the_head_is_somebody_elses() => Assert.NotNull(Of(BlockKind.Title, BlockKind.Paragraph, BlockKind.Byline).Author);

    [Theory]
    [InlineData(BlockKind.Title, BlockKind.Note, BlockKind.Paragraph)]
    [InlineData(BlockKind.Title, BlockKind.Paragraph, BlockKind.Source)]
    public void A_remark_in_the_head_or_a_source_line_anywhere_tells_of_origin_and_date(params BlockKind[] kinds)
    {
        Assert.Null(Of(kinds).Origin);
        Assert.Null(Of(kinds).Date);
        Assert.NotNull(Of(kinds).Author);
    }

    [Fact]
    public void A_second_title_ends_the_head() =>
        Assert.Equal(2, OpeningLines.HeadLength(new Document(Language.English, [.. new[] { BlockKind.Title, BlockKind.Byline, BlockKind.Title, BlockKind.Note }.Select(k => new Block(k, [new TextInline("x")], Language.English, Direction.LeftToRight, SourceSpan.None))])));
}
