using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Paragraphs.Placing;
using static Publishing.Typesetting.Tests.Paragraphs.TestType;

namespace Publishing.Typesetting.Tests.Paragraphs.Placing;

public class RiversTests
{
    private static readonly ShapedRun Word = new ParagraphSetter(new DiagnosticList()).Set(EnglishOf("word"), English, Measure).Lines[0].Words[0].Run;

    [Theory]
    [InlineData(1, new[] { 1300, 1300, 1300 }, new[] { 100, 102, 98 })]
    [InlineData(1, new[] { 1000, 1300, 1300, 1300, 1300 }, new[] { 100, 100, 100, 100, 100 })]
    [InlineData(0, new[] { 1300, 1300 }, new[] { 100, 100 })]
    [InlineData(0, new[] { 1300, 1000, 1300, 1300 }, new[] { 100, 100, 100, 100 })]
    [InlineData(0, new[] { 1300, 1300, 1300 }, new[] { 100, 106, 112 })]
    public void Wide_spaces_of_three_lines_one_below_the_other_are_a_river(int expected, int[] ratios, int[] lefts)
    {
        var rivers = new Rivers();
        rivers.Begin();
        for (var i = 0; i < ratios.Length; i++)
            rivers.Pass([Item(Word, 0, lefts[i]), Item(null, lefts[i], 10), Item(Word, lefts[i] + 10, 200)], [0, 1, 2], ratios[i]);
        Assert.Equal(expected, rivers.Count);
        if (expected > 0)
            Assert.Equal(ratios.Count(r => r == 1000) + 2, rivers.First);
    }

    [Fact]
    public void Paragraphs_are_broken_so_that_no_river_runs_through_them()
    {
        var setter = new ParagraphSetter(new DiagnosticList());
        var text = HebrewOf(HebrewText + " " + HebrewText);
        var count = 0;
        for (var width = 200; width < 400; width++)
            count += CountRivers(setter.Set(text, Hebrew, Pt.FromPoints(width)));
        Assert.True(count == 0, $"{count} rivers in 200 columns");
    }

    private static int CountRivers(SetParagraph set)
    {
        var rivers = new Rivers();
        rivers.Begin();
        foreach (var line in set.Lines)
        {
            var words = line.Words.OrderBy(w => w.X).ToArray();
            var items = new List<LineItem>();
            for (var i = 0; i < words.Length; i++)
            {
                var right = words[i].X.Raw + words[i].Run.Width.Raw * words[i].Stretch / 1000;
                items.Add(Item(words[i].Run, words[i].X.Raw, right - words[i].X.Raw));
                if (i + 1 < words.Length && words[i + 1].X.Raw > right)
                    items.Add(Item(null, right, words[i + 1].X.Raw - right));
            }
            rivers.Pass(items.ToArray(), Enumerable.Range(0, items.Count).ToArray(), line.SpaceRatio);
        }
        return rivers.Count;
    }

    private static LineItem Item(ShapedRun? run, long x, long width) => new() { Run = run, X = x, Width = width };
}
