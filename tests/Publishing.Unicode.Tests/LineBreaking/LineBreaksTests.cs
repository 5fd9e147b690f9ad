using Publishing.Unicode.LineBreaking;

namespace Publishing.Unicode.Tests.LineBreaking;

public class LineBreaksTests
{
    [Theory]
    [InlineData("To be, or not", "To |be, |or |not")]
    [InlineData("well-known state—of the", "well-|known |state|—|of |the")]
    [InlineData("“Quoted,” he said.", "“Quoted,” |he |said.")]
    [InlineData("see p.\u00A012 (and 13)", "see |p.\u00A012 |(and |13)")]
    [InlineData("costs $12.50, 7% or (3)4", "costs |$12.50, |7% |or |(3)4")]
    [InlineData("-3.5 and 1,000/2", "-3.5 |and |1,000/2")]
    [InlineData("a\u200Bb a\u2060b", "a\u200B|b |a\u2060b")]
    [InlineData("one\ntwo\r\nthree", "one\n!two\r\n!three")]
    [InlineData("soft\u00ADhyphen", "soft\u00AD|hyphen")]
    [InlineData("שלום עולם, ירושלים", "שלום |עולם, |ירושלים")]
    [InlineData("רש״י ז״ל", "רש״י |ז״ל")]
    [InlineData("נֶפֶשׁ חַיָּה", "נֶפֶשׁ |חַיָּה")]
    [InlineData("בית־ספר", "בית־ספר")]
    [InlineData("👩‍👧 🇮🇱🇬🇧", "👩‍👧 |🇮🇱|🇬🇧")]
    public void Lines_may_end_at_the_marked_places(string text, string marked) =>
        Assert.Equal(marked, Marked(text));

    [Fact]
    public void The_end_of_a_text_is_mandatory_but_an_empty_text_has_no_line()
    {
        Assert.Equal([BreakOpportunity.None, BreakOpportunity.Mandatory], LineBreaks.Find("a"));
        Assert.Equal([BreakOpportunity.None], LineBreaks.Find(""));
    }

    private static string Marked(string text)
    {
        var opportunities = LineBreaks.Find(text);
        var marked = "";
        for (var i = 0; i < text.Length; i++)
            marked += opportunities[i] switch { BreakOpportunity.Allowed => "|", BreakOpportunity.Mandatory => "!", _ => "" } + text[i];
        return marked;
    }
}
