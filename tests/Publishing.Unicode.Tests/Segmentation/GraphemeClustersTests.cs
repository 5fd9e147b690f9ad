using Publishing.Unicode.Segmentation;

namespace Publishing.Unicode.Tests.Segmentation;

public class GraphemeClustersTests
{
    [Theory]
    [InlineData("abc", "a|b|c")]
    [InlineData("בְּרֵאשִׁית", "בְּ|רֵ|א|שִׁ|י|ת")]
    [InlineData("e\u0301a\r\nb", "e\u0301|a|\r\n|b")]
    [InlineData("👩‍👧‍👦🇮🇱🇬🇧", "👩‍👧‍👦|🇮🇱|🇬🇧")]
    public void A_reader_counts_these_as_one_character_each(string text, string expected)
    {
        var clusters = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = GraphemeClusters.NextBoundary(text, i);
            clusters.Add(text[i..end]);
            i = end;
        }
        Assert.Equal(expected, string.Join('|', clusters));
    }

    [Fact]
    public void A_lone_surrogate_stands_alone() => Assert.Equal(3, GraphemeClusters.NextBoundary("\uD800\uDC00\uD800x", 2));

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a", -1)]
    public void An_index_outside_the_text_is_the_callers_fault(string text, int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphemeClusters.NextBoundary(text, index));
}
