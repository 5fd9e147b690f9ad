using Publishing.Core;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;
using static Publishing.Typesetting.Tests.Paragraphs.TestType;

namespace Publishing.Typesetting.Tests.Paragraphs;

public class RobustnessTests
{
    /// <summary>Letters, marks, digits, brackets, every kind of space and break, bidi controls, lone surrogates, what fonts lack.</summary>
    private const string Alphabet = "abcXYZ .,-—()אבגדה\u05B0\u05B8־״12 \t\n\u00A0\u00AD\u200B\u200D\u200E\u200F\u2028\u202B\u202C\u2066\u2067\u2069\u2060\u0301\uD83D\uDE00\uD800\uDC00\u0000\uFFFD㐀ا";

    [Fact]
    public void Any_text_can_be_set_in_any_column()
    {
        var state = 7u;
        var setter = new ParagraphSetter(new DiagnosticList());
        for (var i = 0; i < 1500; i++)
        {
            var text = new char[Next(60)];
            for (var j = 0; j < text.Length; j++)
                text[j] = Alphabet[Next(Alphabet.Length)];
            var style = (Next(2) == 0 ? English : Hebrew) with { Alignment = (Alignment)Next(4) };
            var set = setter.Set(Styled(new string(text), Next(text.Length + 1)), style, Pt.FromPoints(1 + Next(120)), Next(3) - 1);
            for (var line = 1; line < set.Lines.Length; line++)
                Assert.Equal(set.Lines[line - 1].TextEnd, set.Lines[line].TextStart);
            if (!set.Lines.IsEmpty)
                Assert.Equal(text.Length, set.Lines[^1].TextEnd);
        }

        int Next(int bound)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % bound);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("\u0301")]
    [InlineData("א\u05B8")]
    [InlineData("a\u00A0")]
    [InlineData("\u2028")]
    [InlineData("(")]
    public void Words_without_end_are_set(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 20_000));
        var set = new ParagraphSetter(new DiagnosticList()).Set(EnglishOf(text), English, Measure);
        Assert.Equal(text.Length, set.Lines[^1].TextEnd);
    }

    private static StyledText Styled(string text, int boundary)
    {
        var italic = Body with { Italic = true };
        return boundary == 0 || boundary == text.Length
            ? EnglishOf(text)
            : new StyledText(
                text,
                [
                    new StyledSpan(0, boundary, Body, Language.Hebrew, null, null),
                    new StyledSpan(boundary, text.Length, italic, Language.English, null, "#x"),
                ],
                [new TextAnchor(boundary, "here")]);
    }
}
