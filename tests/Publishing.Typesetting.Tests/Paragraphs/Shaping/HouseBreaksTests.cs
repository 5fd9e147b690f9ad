using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Unicode.LineBreaking;

namespace Publishing.Typesetting.Tests.Paragraphs.Shaping;

public class HouseBreaksTests
{
    [Theory]
    [InlineData("two words", "two |words")]
    [InlineData("12 km from here", "12 km |from |here")]
    [InlineData("in 1945 the war", "in |1945 |the |war")]
    [InlineData("30 % of it", "30 % |of |it")]
    [InlineData("5 ק״מ מכאן", "5 ק״מ |מכאן")]
    [InlineData("well-known", "well-|known")]
    [InlineData("he thought—wrongly", "he |thought—|wrongly")]
    [InlineData("1914–1918", "1914–|1918")]
    [InlineData("בית־הדפוס", "בית־|הדפוס")]
    [InlineData("אל-עמי", "אל-|עמי")]
    [InlineData("“Yes,” she said", "“Yes,” |she |said")]
    [InlineData("(see p. 12)", "(see |p. |12)")]
    [InlineData("3,141.59", "3,141.59")]
    public void Lines_may_end_at_the_bars(string text, string expected)
    {
        var opportunities = LineBreaks.Find(text);
        var actual = text[..1];
        for (var i = 1; i < text.Length; i++)
            actual += (HouseBreaks.Allows(text, i, opportunities[i], out _) ? "|" : "") + text[i];
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("ה־עולם", "בית־עולם")]
    [InlineData("e-mail", "air-mail")]
    [InlineData("a —b", "a b")]
    public void Some_breaks_cost_more_than_others(string dear, string cheap) =>
        Assert.True(DearestOf(dear) > DearestOf(cheap));

    private static int DearestOf(string text)
    {
        var opportunities = LineBreaks.Find(text);
        return Enumerable.Range(1, text.Length - 1).Max(i => HouseBreaks.Allows(text, i, opportunities[i], out var penalty) ? penalty : -1);
    }
}
