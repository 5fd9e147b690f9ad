using System.Diagnostics;
using Publishing.Core;
using Publishing.Unicode.Bidi;
using Publishing.Unicode.LineBreaking;
using Publishing.Unicode.Segmentation;

namespace Publishing.Unicode.Tests.Robustness;

/// <summary>Texts on which a careless implementation takes time by the square: 200,000 units would then take minutes.</summary>
public class LinearTimeTests
{
    private const int Length = 200_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("()")]
    [InlineData("א(a)")]
    [InlineData("(\u0300a")]
    [InlineData("א[(])")]
    [InlineData("\u2068")]
    [InlineData("\u2068!")]
    [InlineData("\u2068א\u2069!")]
    [InlineData("\u2067\u2066a\u2069")]
    [InlineData("\u2069")]
    [InlineData("\u202B")]
    [InlineData("\u202Ba\u202C1")]
    [InlineData("א1")]
    [InlineData("א\u0300")]
    [InlineData("$(\u0300")]
    [InlineData("1,")]
    [InlineData("\u200B ")]
    [InlineData("\U0001F1EE")]
    [InlineData("\U0001F469\u200D")]
    [InlineData("lone surrogate")]
    [InlineData("\n")]
    public void Time_grows_with_the_text_and_no_faster(string unit)
    {
        // An attribute cannot hold a lone surrogate.
        unit = unit.Replace("lone surrogate", "\uD800", StringComparison.Ordinal);
        var text = "א" + string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        var watch = Stopwatch.StartNew();
        foreach (Direction? direction in new Direction?[] { null, Direction.LeftToRight, Direction.RightToLeft })
        {
            var paragraph = BidiParagraph.Resolve(text, direction);
            Assert.NotEmpty(paragraph.RunsOfLine(0, text.Length));
        }
        Assert.Equal(text.Length + 1, LineBreaks.Find(text).Length);
        Assert.NotEmpty(ScriptRuns.Find(text));
        for (var i = 0; i < text.Length;)
            i = GraphemeClusters.NextBoundary(text, i);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit);
    }
}
