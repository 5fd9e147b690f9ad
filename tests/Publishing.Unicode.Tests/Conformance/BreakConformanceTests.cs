using Publishing.Unicode.LineBreaking;
using Publishing.Unicode.Segmentation;

namespace Publishing.Unicode.Tests.Conformance;

public class BreakConformanceTests
{
    [Fact]
    public void Every_line_of_LineBreakTest_breaks_where_the_file_states()
    {
        var cases = 0;
        foreach (var line in UnicodeTestFile.DataLines("LineBreakTest.txt"))
        {
            var (text, breaks) = UnicodeTestFile.Marked(line);
            var found = LineBreaks.Find(text).Select(opportunity => opportunity != BreakOpportunity.None);
            Assert.True(breaks.SequenceEqual(found), line);
            cases++;
        }
        Assert.Equal(7654, cases);
    }

    [Fact]
    public void Every_line_of_GraphemeBreakTest_breaks_where_the_file_states()
    {
        var cases = 0;
        foreach (var line in UnicodeTestFile.DataLines("GraphemeBreakTest.txt"))
        {
            var (text, breaks) = UnicodeTestFile.Marked(line);
            var found = new bool[text.Length + 1];
            found[0] = true;
            for (var i = 0; i < text.Length;)
                found[i = GraphemeClusters.NextBoundary(text, i)] = true;
            Assert.True(breaks.SequenceEqual(found), line);
            cases++;
        }
        Assert.Equal(602, cases);
    }
}
