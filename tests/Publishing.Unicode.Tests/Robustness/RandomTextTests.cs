using Publishing.Core;
using Publishing.Unicode.Bidi;
using Publishing.Unicode.Hyphenation;
using Publishing.Unicode.LineBreaking;
using Publishing.Unicode.Numerals;
using Publishing.Unicode.Properties;
using Publishing.Unicode.Segmentation;

namespace Publishing.Unicode.Tests.Robustness;

public class RandomTextTests
{
    private const int Count = 20_000;
    private static readonly Direction?[] Directions = [null, Direction.LeftToRight, Direction.RightToLeft];

    [Fact]
    public void The_runs_of_any_line_cover_it_once()
    {
        foreach (var text in RandomTexts.Of(Count))
        {
            foreach (var direction in Directions)
            {
                var paragraph = BidiParagraph.Resolve(text, direction);
                Assert.False(paragraph.Levels.ContainsAnyExceptInRange((byte)0, (byte)126));
                var (start, end) = (text.Length / 4, text.Length - text.Length / 5);
                var covered = start;
                foreach (var run in paragraph.RunsOfLine(start, end).OrderBy(run => run.Start))
                {
                    Assert.Equal(covered, run.Start);
                    Assert.True(run.End > run.Start && run.Level >= paragraph.BaseLevel);
                    covered = run.End;
                }
                Assert.Equal(end, covered);
            }
        }
    }

    [Fact]
    public void Paragraphs_behind_a_separator_are_resolved_as_if_they_stood_alone()
    {
        var texts = RandomTexts.Of(Count).Select(text => text.Replace('\u2028', ' ')).ToList();
        for (var i = 0; i + 1 < texts.Count; i += 2)
        {
            var direction = (Direction)(i / 2 % 2);
            // The leading letter keeps the halves of a surrogate pair from meeting, the Hebrew one the long way from being skipped.
            var (first, second) = (texts[i] + "\u2029", "xא" + texts[i + 1]);
            byte[] apart = [.. BidiParagraph.Resolve(first, direction).Levels, .. BidiParagraph.Resolve(second, direction).Levels];
            Assert.Equal(apart, BidiParagraph.Resolve(first + second, direction).Levels.ToArray());
        }
    }

    [Fact]
    public void No_boundary_parts_a_surrogate_pair()
    {
        foreach (var text in RandomTexts.Of(Count))
        {
            var opportunities = LineBreaks.Find(text);
            var clusterEnd = 0;
            for (var i = 0; i < text.Length; i++)
            {
                if (i == clusterEnd)
                    clusterEnd = GraphemeClusters.NextBoundary(text, i);
                if (i == 0 || !char.IsSurrogatePair(text[i - 1], text[i]))
                    continue;
                Assert.Equal(BreakOpportunity.None, opportunities[i]);
                Assert.NotEqual(i, clusterEnd);
            }
            Assert.Equal(text.Length, clusterEnd);
        }
    }

    [Fact]
    public void Script_runs_cover_the_text_and_neighbours_differ()
    {
        foreach (var text in RandomTexts.Of(Count))
        {
            var covered = 0;
            Script? previous = null;
            foreach (var run in ScriptRuns.Find(text))
            {
                Assert.Equal(covered, run.Start);
                Assert.True(run.End > run.Start && run.Script != previous);
                (covered, previous) = (run.End, run.Script);
            }
            Assert.Equal(text.Length, covered);
        }
    }

    [Fact]
    public void Hyphenation_and_numerals_take_any_text()
    {
        foreach (var text in RandomTexts.Of(Count))
        {
            Assert.All(Hyphenator.EnglishGb.Hyphenate("hyphen" + text), place => Assert.InRange(place, 2, text.Length + 3));
            _ = Hyphenator.Parse("\\patterns{" + text + "} \\hyphenation{" + text).Hyphenate(text);
            if (HebrewNumerals.TryParse(text, out var number))
                Assert.InRange(number, 1, 999_999);
        }
    }
}
