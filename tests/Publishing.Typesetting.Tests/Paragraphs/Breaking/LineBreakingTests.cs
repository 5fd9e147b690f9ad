using Publishing.Typesetting.Paragraphs.Breaking;

namespace Publishing.Typesetting.Tests.Paragraphs.Breaking;

public class LineBreakingTests
{
    [Fact]
    public void The_demerits_are_the_least_that_any_choice_of_breaks_gives()
    {
        for (var seed = 1; seed <= 80; seed++)
        {
            var breakpoints = RandomParagraph(seed);
            foreach (var flexibility in Flexibilities)
            {
                foreach (var tolerance in new[] { 100, 1000, Badness.Greatest + 10 })
                {
                    var expected = BruteForce.LeastDemerits(breakpoints, flexibility, tolerance, lines: 0);
                    var actual = new LineBreaking().Break(breakpoints, flexibility, tolerance, mustSucceed: false, 0, []);
                    Assert.True(expected == actual, $"paragraph {seed}, {flexibility}, tolerance {tolerance}: {actual} instead of {expected}");
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void The_number_of_lines_that_is_wanted_is_met_at_the_least_demerits(int looseness)
    {
        var met = 0;
        for (var seed = 1; seed <= 300; seed++)
        {
            var breakpoints = RandomParagraph(seed);
            var ends = new List<int>();
            if (new LineBreaking().Break(breakpoints, Loose, Badness.Greatest, mustSucceed: false, 0, ends) < 0)
                continue;
            var expected = BruteForce.LeastDemerits(breakpoints, Loose, Badness.Greatest, ends.Count + looseness);
            var lines = ends.Count;
            var actual = new LineBreaking().Break(breakpoints, Loose, Badness.Greatest, mustSucceed: false, lines + looseness, ends);
            if (expected < 0 || lines + looseness < 1)
                continue;
            met++;
            Assert.Equal(lines + looseness, ends.Count);
            Assert.Equal(expected, actual);
        }
        Assert.True(met > 0, "no paragraph could be changed");
    }

    [Fact]
    public void The_ends_chosen_add_up_to_the_demerits()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var breakpoints = RandomParagraph(seed);
            var ends = new List<int>();
            var demerits = new LineBreaking().Break(breakpoints, Flexibilities[0], Badness.Greatest + 10, mustSucceed: false, 0, ends);
            if (demerits >= 0)
                Assert.Equal(BruteForce.DemeritsOf(breakpoints, Flexibilities[0], Badness.Greatest + 10, ends), demerits);
        }
    }

    [Fact]
    public void What_is_wider_than_the_measure_stands_alone_in_its_line()
    {
        Breakpoint[] breakpoints =
        [
            new(0, 0, 0, 0, 0, 0, BreakKind.Plain, 0, 0),
            new(900, 910, 0, 10, 0, 0, BreakKind.Plain, 0, 5),
            new(1810, 1820, 10, 20, 910, 0, BreakKind.Plain, 1, 5),
            new(1920, 1920, 20, 20, 1820, 0, BreakKind.Forced, 2, 5),
        ];
        var ends = new List<int>();
        var demerits = new LineBreaking().Break(breakpoints, new Flexibility(300, 20, 0, 0, 0), Badness.Greatest + 10, mustSucceed: true, 0, ends);
        Assert.Equal([1, 2, 3], ends);
        Assert.True(demerits > 2 * Demerits.OverfullLine);
    }

    [Fact]
    public void A_forced_break_ends_a_line_wherever_it_stands()
    {
        Breakpoint[] breakpoints =
        [
            new(0, 0, 0, 0, 0, 0, BreakKind.Plain, 0, 0),
            new(20, 20, 0, 0, 0, 0, BreakKind.Forced, 0, 5),
            new(60, 60, 0, 0, 20, 0, BreakKind.Forced, 1, 5),
        ];
        var ends = new List<int>();
        new LineBreaking().Break(breakpoints, new Flexibility(300, 20, 0, 0, 0), 100, mustSucceed: false, 0, ends);
        Assert.Equal([1, 2], ends);
    }

    /// <summary>With glyphs that give way far, so that paragraphs can have more lines or fewer.</summary>
    private static Flexibility Loose => new(300, 200, 0, 0, 0);

    private static Flexibility[] Flexibilities =>
    [
        new(300, 0, 0, 0, 40),
        new(300, 20, 0, 0, 40),
        new(220, 20, 0, 0, 0),
        new(300, 0, 60, 0, 40),
        new(300, 0, 60, 150, 0),
    ];

    /// <summary>Up to nine words of 20 to 119 units, spaces of 20 to 29, some words with a hyphenation point.</summary>
    private static Breakpoint[] RandomParagraph(int seed)
    {
        var state = (uint)seed * 2654435761;
        long width = 0, glue = 0;
        var breakpoints = new List<Breakpoint> { new(0, 0, 0, 0, 0, 0, BreakKind.Plain, 0, 0) };
        var words = 3 + Next(6);
        for (var word = 0; word < words; word++)
        {
            var wide = 20 + Next(100);
            if (Next(3) == 0)
                breakpoints.Add(new(width + wide / 2 + 8, width + wide / 2, glue, glue, width, 50, BreakKind.Hyphen, word, 2));
            var space = 20 + Next(10);
            var last = word == words - 1;
            breakpoints.Add(new(width + wide, width + wide + space, glue, glue + space, width, Next(8) == 0 ? 30 : 0, last ? BreakKind.Forced : BreakKind.Plain, word, 5));
            width += wide + space;
            glue += space;
        }
        return [.. breakpoints];

        int Next(int bound)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % bound);
        }
    }
}
