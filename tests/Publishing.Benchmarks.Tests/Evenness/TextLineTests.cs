using Publishing.Benchmarks.Evenness;

namespace Publishing.Benchmarks.Tests.Evenness;

public class TextLineTests
{
    [Fact]
    public void Word_spaces_are_the_white_between_advances_written_or_not()
    {
        // A kern that closes, a space that a position makes, a space that is written and widened.
        var line = Assert.Single(TextLine.Collect(1, [
            new(50, 56, 100, 10, 'A'), new(55.5, 61, 100, 10, 'V'),
            new(63.5, 70, 100, 10, 'b'),
            new(70, 72.5, 100, 10, ' '), new(74, 80, 100, 10, '-'),
        ]));

        Assert.Equal((1, 100.0, 50.0, 80.0, 10.0), (line.Page, line.Baseline, line.Left, line.Right, line.Size));
        Assert.Equal([2.5, 4.0], line.WordSpaces.AsEnumerable());
        Assert.True(line.EndsInHyphen);
        Assert.False(line.IsHebrew);
    }

    [Fact]
    public void A_raised_figure_belongs_to_its_line_and_points_part_no_words()
    {
        var line = Assert.Single(TextLine.Collect(1, [
            new(60, 66, 100, 9, 'ש'), new(60, 60, 100, 9, 0x05B8), new(54, 59.8, 100, 9, 'ם'), new(50, 53, 96.5, 6, '1'),
        ]));

        Assert.True(line.IsHebrew);
        Assert.Equal(9, line.Size);
        Assert.Empty(line.WordSpaces.Where(s => s > 1.1));
    }

    [Fact]
    public void Lines_come_from_top_to_bottom_and_blank_ones_are_left_out()
    {
        var lines = TextLine.Collect(3, [new(50, 56, 114, 10, 'b'), new(50, 56, 100, 10, 'a'), new(50, 52, 128, 10, ' ')]).ToList();

        Assert.Equal([100.0, 114.0], lines.Select(l => l.Baseline));
    }
}
