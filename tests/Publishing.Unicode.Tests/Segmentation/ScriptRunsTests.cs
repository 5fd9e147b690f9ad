using Publishing.Unicode.Properties;
using Publishing.Unicode.Segmentation;

namespace Publishing.Unicode.Tests.Segmentation;

public class ScriptRunsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("12, 34!", "Common:12, 34!")]
    [InlineData("Hello, world 12", "Latin:Hello, world 12")]
    [InlineData("12 שלום", "Hebrew:12 שלום")]
    [InlineData("say שלום, friend", "Latin:say |Hebrew:שלום, |Latin:friend")]
    [InlineData("נֶפֶשׁ e\u0301", "Hebrew:נֶפֶשׁ |Latin:e\u0301")]
    [InlineData("the word (שלום) means", "Latin:the word (|Hebrew:שלום|Latin:) means")]
    [InlineData("(שלום) means", "Hebrew:(שלום) |Latin:means")]
    [InlineData("a [b (ג] ד) e", "Latin:a [b (|Hebrew:ג|Latin:] |Hebrew:ד) |Latin:e")]
    [InlineData("αβγ и abc", "Greek:αβγ |Cyrillic:и |Latin:abc")]
    public void Neutral_characters_and_brackets_go_with_their_neighbours(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ScriptRuns.Find(text).Select(run => $"{run.Script}:{text[run.Start..run.End]}")));

    [Theory]
    [InlineData("،", "Arabic:،")]
    [InlineData("، abc", "Arabic:، |Latin:abc")]
    [InlineData("abc، abc", "Latin:abc، abc")]
    [InlineData("\u0342α", "Greek:\u0342α")]
    [InlineData("ーア", "Katakana:ーア")]
    [InlineData("ーあ", "Hiragana:ーあ")]
    [InlineData("か、ア", "Hiragana:か、|Katakana:ア")]
    [InlineData("\u0951क", "Devanagari:\u0951क")]
    [InlineData("\u0483а", "Cyrillic:\u0483а")]
    [InlineData("\U00010350\u0483", "OldPermic:\U00010350\u0483")]
    [InlineData("a\u0363", "Latin:a\u0363")]
    [InlineData("שלום\u202F!", "Hebrew:שלום\u202F!")]
    public void Characters_of_several_scripts_go_with_the_one_that_they_are_used_in(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ScriptRuns.Find(text).Select(run => $"{run.Script}:{text[run.Start..run.End]}")));

    [Fact]
    public void The_table_is_that_of_the_database()
    {
        Assert.Equal([Script.Latin, Script.Mongolian], UnicodeData.ScriptExtensions(0x202F).ToArray());
        Assert.Equal([Script.Cyrillic, Script.OldPermic], UnicodeData.ScriptExtensions(0x0483).ToArray());
        Assert.True(UnicodeData.ScriptExtensions('a').IsEmpty);
        Assert.True(UnicodeData.ScriptExtensions(0x5D0).IsEmpty);
    }

    [Fact]
    public void A_text_of_marks_alone_is_Common() =>
        Assert.Equal([new ScriptRun(0, 2, Script.Common)], ScriptRuns.Find("\u0301\u0302").ToArray());
}
