using Publishing.Core;
using Publishing.Unicode.Bidi;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Tests.Bidi;

public class BidiParagraphTests
{
    [Theory]
    [InlineData("שלום עולם", "םלוע םולש")]
    [InlineData("שלום 123 עולם", "םלוע 123 םולש")]
    [InlineData("שלום (hello) עולם", "םלוע (hello) םולש")]
    [InlineData("אמר (שם, ב).", ".(ב ,םש) רמא")]
    [InlineData("ראה Genesis 18:13, שם", "םש ,Genesis 18:13 האר")]
    [InlineData("רש״י ז״ל: „כך”", "”ךכ„ :ל״ז י״שר")]
    [InlineData("דף ק ע״א, 12–14", "14–12 ,א״ע ק ףד")]
    [InlineData("מחיר 5₪ או $7", "$7 וא 5₪ ריחמ")]
    public void Hebrew_paragraphs_are_set_from_the_right(string logical, string visual) =>
        Assert.Equal(visual, Visual(logical, Direction.RightToLeft));

    [Theory]
    [InlineData("Say שלום to all.", "Say םולש to all.")]
    [InlineData("Say שלום עולם to all.", "Say םלוע םולש to all.")]
    [InlineData("see (בראשית א, א) above", "see (א ,א תישארב) above")]
    [InlineData("the term סוד [secret] is", "the term דוס [secret] is")]
    [InlineData("הלכה first", "הכלה first")]
    public void English_paragraphs_hold_Hebrew_words(string logical, string visual) =>
        Assert.Equal(visual, Visual(logical, Direction.LeftToRight));

    [Theory]
    [InlineData("", 0)]
    [InlineData("12 …", 0)]
    [InlineData("English עברית", 0)]
    [InlineData("“עברית English", 1)]
    [InlineData("\u2067English\u2069 עברית", 1)]
    [InlineData("\u200Fabc", 1)]
    [InlineData("\u2067אבג", 0)]
    [InlineData("12\nאבג", 0)]
    public void Without_a_direction_the_first_strong_character_decides(string text, byte level) =>
        Assert.Equal(level, BidiParagraph.Resolve(text, null).BaseLevel);

    [Fact]
    public void Spaces_at_the_end_of_a_line_stand_at_the_end_of_the_paragraphs_direction()
    {
        var paragraph = BidiParagraph.Resolve("abc אבג דהו", Direction.LeftToRight);
        Assert.Equal([new BidiRun(0, 4, 0), new BidiRun(4, 7, 1), new BidiRun(7, 8, 0)], paragraph.RunsOfLine(0, 8).ToArray());
        Assert.Equal([new BidiRun(8, 11, 1)], paragraph.RunsOfLine(8, 11).ToArray());
        Assert.Equal([new BidiRun(0, 4, 0), new BidiRun(4, 11, 1)], paragraph.RunsOfLine(0, 11).ToArray());
    }

    [Fact]
    public void English_text_is_one_run_however_long()
    {
        var text = string.Concat(Enumerable.Repeat("It’s “plain” — 12%… ", 1000));
        var paragraph = BidiParagraph.Resolve(text, Direction.LeftToRight);
        Assert.True(paragraph.IsLeftToRightOnly);
        Assert.Equal(text.Length, paragraph.Levels.Length);
        Assert.False(paragraph.Levels.ContainsAnyExcept((byte)0));
        Assert.Equal([new BidiRun(5, 9, 0)], paragraph.RunsOfLine(5, 9).ToArray());
    }

    [Fact]
    public void An_empty_line_has_no_runs()
    {
        Assert.Empty(BidiParagraph.Resolve("", null).RunsOfLine(0, 0));
        Assert.Empty(BidiParagraph.Resolve("אבג", null).RunsOfLine(2, 2));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 4)]
    [InlineData(2, 1)]
    public void A_line_outside_the_paragraph_is_the_callers_fault(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BidiParagraph.Resolve("אבג", null).RunsOfLine(start, end));

    [Fact]
    public void Characters_beyond_the_basic_plane_keep_one_level()
    {
        // Two Phoenician letters between Latin ones, and a mark on a bracket of the sequence.
        var paragraph = BidiParagraph.Resolve("a\U00010900\U00010901b", Direction.LeftToRight);
        Assert.Equal([0, 1, 1, 1, 1, 0], paragraph.Levels.ToArray());
    }

    /// <summary>The line as it would look: runs from left to right, those of odd level reversed and mirrored.</summary>
    private static string Visual(string text, Direction direction)
    {
        var line = "";
        foreach (var run in BidiParagraph.Resolve(text, direction).RunsOfLine(0, text.Length))
        {
            var part = text[run.Start..run.End];
            line += run.IsRightToLeft ? string.Concat(part.Reverse().Select(unit => (char)UnicodeData.Mirror(unit))) : part;
        }
        return line;
    }
}
