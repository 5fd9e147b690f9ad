using Publishing.Benchmarks.Evenness;

namespace Publishing.Benchmarks.Tests.Evenness;

/// <summary>Pages of five rows, a measure of 200 pt from 50 to 250, type of 10 on 14 pt with a natural space of 2.5 pt.</summary>
public class BookEvennessTests
{
    private const double Left = 50;
    private const double Right = 250;
    private readonly List<TextLine> lines = [];

    [Fact]
    public void Even_lines_have_no_faults()
    {
        Paragraph(1, 0, 10);

        var book = new BookEvenness(lines);

        Assert.Equal((9, 0.25, 0.0, 0.0), (book.English.Lines, book.English.NaturalSpace, book.English.SpaceDeviation, book.English.WideLines));
        Assert.Equal((0.0, 0, 0.0), (book.English.Hyphenated, book.English.Ladders, book.English.ShortLastLines));
        Assert.Equal((0, 0, 0, 1, 0.0), (book.Widows, book.Orphans, book.LinesOffGrid, book.FullPages, book.BottomDeviation));
        Assert.Equal(0, book.Hebrew.Lines);
    }

    [Fact]
    public void Spaces_are_measured_against_the_type_and_the_last_lines()
    {
        Paragraph(1, 0, 9);
        // Half of 2.5 and half of 4.5 pt: a mean of 3.5, a deviation of 1 pt, a tenth of an em; 4.5 is more than 3.75.
        foreach (var i in (int[])[0, 2, 4, 5])
            lines[i] = lines[i] with { WordSpaces = [4.5, 4.5, 4.5] };
        Paragraph(3, 0, 5, isHebrew: true);

        var book = new BookEvenness(lines);

        Assert.Equal(0.1, book.English.SpaceDeviation, 9);
        Assert.Equal(0.5, book.English.WideLines);
        Assert.Equal((4, 0.0, 0.0), (book.Hebrew.Lines, book.Hebrew.SpaceDeviation, book.Hebrew.WideLines));
    }

    [Fact]
    public void Hyphens_and_ladders_are_counted()
    {
        Paragraph(1, 0, 9);
        foreach (var i in (int[])[0, 1, 2, 3, 5, 7])
            lines[i] = lines[i] with { EndsInHyphen = true, Right = Right + 2 };

        var book = new BookEvenness(lines);

        Assert.Equal(0.75, book.English.Hyphenated);
        Assert.Equal(1, book.English.Ladders);
    }

    [Fact]
    public void Last_lines_shorter_than_two_ems_are_counted()
    {
        Paragraph(1, 0, 3);
        Paragraph(1, 3, 4);
        lines[2] = lines[2] with { Right = Left + 19 };

        Assert.Equal(0.5, new BookEvenness(lines).English.ShortLastLines);
    }

    [Fact]
    public void Widows_and_orphans_are_counted()
    {
        Paragraph(1, 0, 4);
        // Its first line at the foot, its last at the head of the third page.
        Paragraph(1, 4, 7);
        Paragraph(3, 1, 4);

        var book = new BookEvenness(lines);

        Assert.Equal((1, 1), (book.Widows, book.Orphans));
    }

    [Fact]
    public void Pages_that_end_high_before_text_that_goes_on_are_counted()
    {
        Paragraph(1, 0, 4);
        Paragraph(2, 0, 8);
        // The text of page 4 begins low, as after a title: page 3 ends a chapter and may be short.
        Paragraph(4, 2, 3);

        var book = new BookEvenness(lines);

        Assert.Equal((2, 7.0), (book.FullPages, book.BottomDeviation));
    }

    [Fact]
    public void A_page_may_end_in_other_type()
    {
        Paragraph(1, 0, 10);
        lines[4] = lines[4] with { Size = 9 };

        Assert.Equal((1, 0.0), (new BookEvenness(lines).FullPages, new BookEvenness(lines).BottomDeviation));
    }

    [Fact]
    public void Lines_off_the_grid_are_counted()
    {
        Paragraph(1, 0, 10);
        lines[8] = lines[8] with { Baseline = lines[8].Baseline + 0.5 };

        Assert.Equal(1, new BookEvenness(lines).LinesOffGrid);
    }

    [Fact]
    public void What_is_no_body_text_counts_for_nothing()
    {
        Paragraph(1, 0, 9);
        // A running head, a folio, smaller type, a line with a tabulator.
        lines.Insert(0, Line(1, -2, Left, Right, 50));
        lines.Add(Line(2, 6, 145, 155, 2.5));
        lines.Insert(4, Line(1, 2, Left, Right, 5) with { Size = 9, Baseline = 133 });
        lines.Add(Line(2, 4, Left, Right, 60));

        var book = new BookEvenness(lines);

        Assert.Equal((8, 0.0, 0), (book.English.Lines, book.English.SpaceDeviation, book.LinesOffGrid));
    }

    private static TextLine Line(int page, int row, double left, double right, double space) =>
        new(page, 100 + (row * 14), left, right, 10, false, false, [space, space, space]);

    /// <summary>A paragraph with an indent and a last line of half the measure, over as many pages as it takes.</summary>
    private void Paragraph(int page, int row, int count, bool isHebrew = false)
    {
        for (var i = 0; i < count; i++)
        {
            var (first, last) = (i == 0 ? 15 : 0, i == count - 1 ? 100 : 0);
            var (left, right) = isHebrew ? (last, first) : (first, last);
            lines.Add(Line(page + ((row + i) / 5), (row + i) % 5, Left + left, Right - right, 2.5) with { IsHebrew = isHebrew });
        }
    }
}
