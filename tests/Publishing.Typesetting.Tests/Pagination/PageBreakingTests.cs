using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Tests.Pagination;

public class PageBreakingTests
{
    [Fact]
    public void Every_line_stands_on_one_page_in_order()
    {
        var items = Galley(Paragraph(7), Paragraph(3), Space(1), Paragraph(12), Paragraph(1), Paragraph(9));
        var pages = PageBreaking.Break(items, 10);
        Assert.Equal(
            items.SelectMany((item, i) => item is GalleyBlock b ? Enumerable.Range(0, b.Settings[0].Lines.Length).Select(line => (i, line)) : []),
            pages.SelectMany(p => p).SelectMany(f => Enumerable.Range(f.FirstLine, f.EndLine - f.FirstLine).Select(line => (f.Item, line))));
    }

    [Fact]
    public void No_line_of_a_paragraph_stands_alone()
    {
        var pages = PageBreaking.Break(Galley(Paragraph(9), Paragraph(4), Paragraph(6), Paragraph(5), Paragraph(7)), 10);
        foreach (var fragment in pages.SelectMany(p => p))
            Assert.True(fragment.EndLine - fragment.FirstLine > 1, $"{fragment}");
    }

    [Fact]
    public void A_heading_stands_on_the_page_of_its_text()
    {
        var pages = PageBreaking.Break(Galley(Paragraph(7), Space(1), Heading(), Space(1), Paragraph(6)), 10);
        Assert.Equal(2, pages.Length);
        Assert.Equal(2, pages[1][0].Item);
        Assert.Equal(0, pages[1][0].Row);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_question_stands_with_the_first_lines_of_its_answer_and_a_quotation_with_its_attribution(int before)
    {
        var kept = Paragraph(3) with { KeepsWithNext = true };
        foreach (var following in new[] { Paragraph(6), Solid(1) })
        {
            var pages = PageBreaking.Break(Galley(Paragraph(before), Space(1), kept, following), 10);
            var end = pages.Single(p => p.Any(f => f.Item == 2 && f.EndLine == 3));
            var begin = end.SingleOrDefault(f => f.Item == 3);
            Assert.True(begin.EndLine - begin.FirstLine >= Math.Min(2, following.Settings[0].LineCount), $"{begin}");
        }
    }

    [Theory]
    [InlineData(4, 6, 4)]
    [InlineData(4, 8, 2)]
    [InlineData(4, 14, 0)]
    public void A_sink_gives_way_to_a_title_that_has_no_room_below_it(int sink, int title, int row)
    {
        var pages = PageBreaking.Break(Galley(Rigid(sink), Solid(title), Paragraph(3)), 10);
        var fragment = pages[0].Single(f => f.Item == 1);
        Assert.Equal((row, Math.Min(title, 10)), (fragment.Row, fragment.Rows));
        Assert.Equal(2, pages.Length);
    }

    [Fact]
    public void Space_below_the_sink_is_left_above_a_title_that_no_page_has_room_for()
    {
        var pages = PageBreaking.Break(Galley(Rigid(4), Space(1), Solid(14), Paragraph(3)), 10);
        var fragment = pages[0].Single(f => f.Item == 2);
        Assert.Equal((1, 9), (fragment.Row, fragment.Rows));
        Assert.Equal(2, pages.Length);
    }

    [Fact]
    public void A_galley_may_end_with_white_space()
    {
        var pages = PageBreaking.Break(Galley(Solid(2), Rigid(1), Space(1)), 10);
        Assert.Equal(0, Assert.Single(Assert.Single(pages)).Item);
    }

    [Fact]
    public void Space_vanishes_at_the_head_of_a_page_unless_it_is_rigid()
    {
        var pages = PageBreaking.Break(Galley(Rigid(3), Paragraph(7), Space(2), Paragraph(4)), 10);
        Assert.Equal(3, pages[0][0].Row);
        Assert.Equal(0, pages[1][0].Row);
    }

    [Fact]
    public void A_block_that_continues_an_entry_leaves_room_for_its_head_at_the_head_of_a_page()
    {
        var sub = Solid(4) with { ContinuedHead = Solid(1) };
        var pages = PageBreaking.Break(Galley(Solid(2), sub, sub, sub, sub), 10);
        Assert.Equal([[0, 2, 6], [1, 5]], pages.Select(p => p.Select(f => f.Row)));
    }

    [Fact]
    public void A_longer_setting_is_taken_where_it_fills_the_page()
    {
        var flexible = new GalleyBlock([Setting(6, 0), Setting(7, 500)], Direction.LeftToRight, Pt.FromPoints(14), false, false, null);
        var pages = PageBreaking.Break(Galley(flexible, Paragraph(3), Solid(3)), 10);
        Assert.Equal(1, pages[0][0].Setting);
        Assert.Equal(10, pages[0][^1].Row + pages[0][^1].Rows);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void White_space_gives_way_where_that_fills_the_page(int rows, int given)
    {
        var items = Galley(Paragraph(5), Space(rows), Paragraph(2), Solid(3));
        Assert.Equal(5 + given, PageBreaking.Break(items, 10, spacesGiveWay: true)[0][1].Row);
        var stiff = PageBreaking.Break(items, 10)[0];
        Assert.Equal(rows == given, stiff[^1].Row + stiff[^1].Rows == 10);
    }

    [Fact]
    public void White_space_is_never_closed_nor_more_than_doubled()
    {
        Assert.Equal(8, PageBreaking.Break(Galley(Paragraph(6), Space(1), Paragraph(2), Solid(4)), 11, spacesGiveWay: true)[0][1].Row);
        Assert.Equal(2, PageBreaking.Break(Galley(Paragraph(6), Space(1), Solid(4)), 10, spacesGiveWay: true).Length);
    }

    [Fact]
    public void A_block_taller_than_the_page_stands_alone_on_one()
    {
        var pages = PageBreaking.Break(Galley(Paragraph(3), Solid(14), Paragraph(3)), 10);
        Assert.Equal([1, 1, 1], pages.Select(p => p.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Pages_are_full_when_paragraphs_allow_it(int seed)
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        var state = (uint)seed;
        for (var i = 0; i < 40; i++)
        {
            state = state * 1664525 + 1013904223;
            items.Add(Paragraph((int)(state >> 24) % 9 + 4));
        }
        var pages = PageBreaking.Break(items.ToImmutable(), 30);
        foreach (var page in pages[..^1])
            Assert.True(page[^1].Row + page[^1].Rows >= 29, "A page ends more than a row short.");
    }

    private static ImmutableArray<GalleyItem> Galley(params GalleyItem[] items) => [.. items];

    private static GalleySpace Space(int rows) => new(rows);

    private static GalleySpace Rigid(int rows) => new(rows, IsRigid: true);

    private static GalleyBlock Paragraph(int lines) => new([Setting(lines, 0)], Direction.LeftToRight, Pt.FromPoints(14), false, false, null);

    private static GalleyBlock Heading() => new([Setting(1, 0)], Direction.LeftToRight, Pt.FromPoints(14), true, true, null);

    private static GalleyBlock Solid(int rows) => new([Setting(rows, 0)], Direction.LeftToRight, Pt.FromPoints(14), true, false, null);

    private static BlockSetting Setting(int lines, long cost) => new([.. Enumerable.Repeat(Line, lines)], lines, cost);

    private static SetLine Line { get; } = new([], 0, 0, Pt.Zero, Pt.Zero, [], [], false, 1000);
}
