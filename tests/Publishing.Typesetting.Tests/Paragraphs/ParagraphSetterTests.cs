using Publishing.Core;
using Publishing.Testing;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;
using static Publishing.Typesetting.Tests.Paragraphs.TestType;

namespace Publishing.Typesetting.Tests.Paragraphs;

public class ParagraphSetterTests
{
    private readonly DiagnosticList diagnostics = new();

    private ParagraphSetter Setter => new(diagnostics);

    public static TheoryData<string, int> Columns()
    {
        var columns = new TheoryData<string, int>();
        foreach (var width in new[] { 60, 90, 120, 180, 240, 300, 400 })
        {
            columns.Add("en", width);
            columns.Add("he", width);
        }
        return columns;
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void The_words_with_their_endings_are_the_text(string language, int width)
    {
        var (text, style) = Sample(language);
        var set = Setter.Set(text, style, Pt.FromPoints(width));
        Assert.Equal(text.Text, TextOf(set));
        Assert.Equal(0, set.Lines[0].TextStart);
        Assert.Equal(text.Text.Length, set.Lines[^1].TextEnd);
        for (var i = 1; i < set.Lines.Length; i++)
            Assert.Equal(set.Lines[i - 1].TextEnd, set.Lines[i].TextStart);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_line_but_the_last_reaches_from_margin_to_margin(string language, int width)
    {
        var (text, style) = Sample(language);
        style = style with { HangPunctuation = false, FirstIndent = Pt.Zero };
        var measure = Pt.FromPoints(width);
        var set = Setter.Set(text, style, measure);
        foreach (var line in set.Lines.SkipLast(1).Where(l => l.Words.Count(w => w.Ending == WordEnding.Space) > 1))
        {
            Assert.Equal(Pt.Zero, line.Left);
            Assert.Equal(measure, line.Right);
        }
        foreach (var line in set.Lines)
        {
            Assert.True(line.Left >= Pt.Zero && line.Right <= measure, $"from {line.Left} to {line.Right}");
            Assert.Equal(line.Left, line.Words.Select(w => w.X).Min());
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Words_do_not_overlap_and_glyphs_keep_within_their_stretch(string language, int width)
    {
        var (text, style) = Sample(language);
        foreach (var line in Setter.Set(text, style, Pt.FromPoints(width)).Lines)
        {
            var right = line.Left.Raw;
            foreach (var word in line.Words.OrderBy(w => w.X))
            {
                Assert.InRange(word.Stretch, 980, 1020);
                Assert.True(word.X.Raw >= right, $"{word.Run.Text} at {word.X} begins before {new Pt(right)}");
                right = word.X.Raw + word.Run.Width.Raw * word.Stretch / 1000;
            }
            Assert.Equal(line.Right.Raw, right);
        }
    }

    [Fact]
    public void Setting_in_parallel_gives_the_same_lines()
    {
        var texts = Enumerable.Range(0, 60).Select(i => Sample(i % 2 == 0 ? "en" : "he")).ToArray();
        var expected = texts.Select((t, i) => LineDump.Write(Setter.Set(t.Text, t.Style, Pt.FromPoints(150 + i)))).ToArray();
        var setter = Setter;
        var actual = new string[texts.Length];
        Parallel.For(0, texts.Length, i => actual[i] = LineDump.Write(setter.Set(texts[i].Text, texts[i].Style, Pt.FromPoints(150 + i))));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_word_wider_than_the_column_is_broken_between_letters_and_reported()
    {
        var text = EnglishOf("See https:example.invalid/antidisestablishmentarianism for more.");
        var set = Setter.Set(text, English with { Hyphenate = false, FirstIndent = Pt.Zero }, Pt.FromPoints(80));
        Assert.Equal(text.Text, TextOf(set));
        Assert.All(set.Lines, l => Assert.True(l.Right <= Pt.FromPoints(86), $"a line ends at {l.Right}"));
        Assert.Equal("L003", Assert.Single(diagnostics.Sorted()).Rule.Code);
    }

    [Fact]
    public void A_column_narrower_than_a_letter_still_ends()
    {
        var set = Setter.Set(EnglishOf("Narrow, indeed."), English, Pt.FromPoints(1));
        Assert.Equal("Narrow, indeed.", TextOf(set));
    }

    [Fact]
    public void A_character_that_no_font_has_is_left_out_and_reported_once()
    {
        var set = Setter.Set(EnglishOf("One 㐀 and two 㐀㐀s."), English, Measure);
        Assert.Equal("L001", Assert.Single(diagnostics.Sorted()).Rule.Code);
        Assert.All(set.Lines[0].Words, w => Assert.DoesNotContain(w.Run.Glyphs, g => g.Id == GlyphId.NotDef));
    }

    [Fact]
    public void A_forced_break_ends_a_line_and_an_empty_line_stays()
    {
        var set = Setter.Set(EnglishOf("First\u2028\u2028third  \u2028 fourth"), English, Measure);
        Assert.Equal(["First", "", "third", "fourth"], set.Lines.Select(l => string.Concat(l.Words.Select(w => w.Run.Text))));
        Assert.Equal([WordEnding.ParagraphEnd, WordEnding.ParagraphEnd, WordEnding.ParagraphEnd], set.Lines.Where(l => !l.Words.IsEmpty).Select(l => l.Words[^1].Ending));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_to_show_gives_no_lines(string text) =>
        Assert.Empty(Setter.Set(EnglishOf(text), English, Measure).Lines);

    [Fact]
    public void No_line_is_hyphenated_where_hyphenation_is_off_or_the_language_is_not_English()
    {
        var transliterated = StyledText.Plain(EnglishText, Body, Language.TransliteratedHebrew);
        foreach (var width in new[] { 90, 120, 200 })
        {
            Assert.DoesNotContain(Setter.Set(EnglishOf(EnglishText), English with { Hyphenate = false }, Pt.FromPoints(width)).Lines, l => l.EndsHyphenated);
            Assert.DoesNotContain(Setter.Set(transliterated, English, Pt.FromPoints(width)).Lines, l => l.EndsHyphenated);
        }
    }

    [Fact]
    public void A_hyphen_at_a_line_end_is_a_glyph_that_is_not_in_the_text()
    {
        var line = Setter.Set(EnglishOf(EnglishText), English, Pt.FromPoints(100)).Lines.First(l => l.EndsHyphenated);
        var word = line.Words[^1];
        Assert.Equal(WordEnding.Hyphen, word.Ending);
        Assert.Equal(word.Run.Text.Length, word.Run.Glyphs[^1].Cluster);
        Assert.True(char.IsLetter(word.Run.Text[^1]));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("he")]
    public void No_last_line_is_shorter_than_two_ems_or_the_indent(string language)
    {
        var (text, style) = Sample(language);
        style = style with { FirstIndent = Pt.FromPoints(24) };
        for (var width = 200; width < 320; width++)
        {
            foreach (var looseness in new[] { -1, 0, 1 })
            {
                var lines = Setter.Set(text, style, Pt.FromPoints(width), looseness).Lines;
                Assert.True(lines[^1].Right - lines[^1].Left >= style.FirstIndent, $"{lines[^1].Right - lines[^1].Left} in a column of {width}, looseness {looseness}");
            }
        }
    }

    [Fact]
    public void Looseness_makes_a_paragraph_a_line_longer_or_shorter()
    {
        var text = EnglishOf(string.Join(' ', Enumerable.Repeat(EnglishText, 6)));
        var best = Setter.Set(text, English, Measure);
        var longer = Setter.Set(text, English, Measure, looseness: 1);
        var shorter = Setter.Set(text, English, Measure, looseness: -1);
        Assert.Equal(best.Lines.Length - 1, shorter.Lines.Length);
        Assert.Equal(best.Lines.Length + 1, longer.Lines.Length);
        Assert.Equal(text.Text, TextOf(longer));
    }

    [Fact]
    public void The_lengths_of_a_paragraph_are_those_that_looseness_gives_it()
    {
        var found = 0;
        foreach (var language in new[] { "en", "he" })
        {
            var (sample, style) = Sample(language);
            foreach (var width in Enumerable.Range(30, 40).Select(w => Pt.FromPoints(w * 7)))
            {
                var lines = Setter.Set(sample, style, width).Lines.Length;
                var lengths = Setter.Lengths(sample, style, width, lines);
                foreach (var looseness in new[] { -2, -1, 1, 2 })
                {
                    var set = Setter.Set(sample, style, width, looseness);
                    var length = lengths.Where(l => l.Lines == lines + looseness).ToArray();
                    Assert.Equal(length.Length == 1, set.Lines.Length == lines + looseness);
                    // What a river may cost is not known yet.
                    Assert.All(length, l => Assert.InRange(set.Demerits - l.Demerits, 0, 60_000));
                }
                found += lengths.Length;
            }
        }
        Assert.True(found > 0, "no paragraph gave way");
    }

    [Fact]
    public void Punctuation_hangs_into_both_margins()
    {
        foreach (var language in new[] { "en", "he" })
        {
            var (text, style) = Sample(language);
            var lines = Enumerable.Range(150, 50).SelectMany(width => Setter.Set(text, style, Pt.FromPoints(width)).Lines.Select(l => (l.Left, Beyond: l.Right - Pt.FromPoints(width))));
            Assert.Contains(lines, l => l.Left < Pt.Zero);
            Assert.Contains(lines, l => l.Beyond > Pt.Zero);
        }
    }

    [Theory]
    [InlineData(Alignment.Start)]
    [InlineData(Alignment.Centre)]
    [InlineData(Alignment.End)]
    public void Ragged_lines_keep_their_natural_spaces(Alignment alignment)
    {
        foreach (var language in new[] { "en", "he" })
        {
            var (text, style) = Sample(language);
            var set = Setter.Set(text, style with { Alignment = alignment, FirstIndent = Pt.Zero }, Measure);
            Assert.All(set.Lines, l => Assert.Equal(1000, l.SpaceRatio));
            var isFlushLeft = alignment == (language == "en" ? Alignment.Start : Alignment.End);
            foreach (var line in set.Lines)
            {
                if (alignment == Alignment.Centre)
                    Assert.InRange((line.Left + line.Right - Measure).Raw, -1, 1);
                else
                    Assert.Equal(isFlushLeft ? Pt.Zero : Measure, isFlushLeft ? line.Left : line.Right);
            }
        }
    }

    [Fact]
    public void The_first_line_is_indented_at_the_start_and_all_lines_are_inset()
    {
        var inset = (Pt.FromPoints(20), Pt.FromPoints(30));
        var english = Setter.Set(EnglishOf(EnglishText), English with { InsetStart = inset.Item1, InsetEnd = inset.Item2, HangPunctuation = false }, Measure);
        Assert.Equal(Pt.FromPoints(32), english.Lines[0].Left);
        Assert.Equal(Pt.FromPoints(20), english.Lines[1].Left);
        Assert.Equal(Pt.FromPoints(270), english.Lines[1].Right);
        var hebrew = Setter.Set(HebrewOf(HebrewText), Hebrew with { InsetStart = inset.Item1, InsetEnd = inset.Item2, HangPunctuation = false }, Measure);
        Assert.Equal(Pt.FromPoints(268), hebrew.Lines[0].Right);
        Assert.Equal(Pt.FromPoints(280), hebrew.Lines[1].Right);
        Assert.Equal(Pt.FromPoints(30), hebrew.Lines[1].Left);
    }

    [Fact]
    public void Anchors_and_links_are_told_by_line()
    {
        const string Text = "A paragraph with a link that is long enough to be divided between one line and another one.";
        var start = Text.IndexOf("link", StringComparison.Ordinal);
        var end = Text.IndexOf("another", StringComparison.Ordinal);
        var text = new StyledText(
            Text,
            [
                new StyledSpan(0, start, Body, Language.English, null, null),
                new StyledSpan(start, end, Body, Language.English, null, "https://example.invalid/"),
                new StyledSpan(end, Text.Length, Body, Language.English, null, null),
            ],
            [new TextAnchor(0, "first"), new TextAnchor(end, "second")]);
        var set = Setter.Set(text, English, Pt.FromPoints(150));
        Assert.Equal(["first", "second"], set.Lines.SelectMany(l => l.Anchors).Select(a => a.Name));
        Assert.Contains(set.Lines.Single(l => l.Anchors.Any(a => a.Name == "second")).Words, w => w.Run.Text == "another");
        var links = set.Lines.SelectMany(l => l.Links).ToArray();
        Assert.True(links.Length > 1);
        Assert.All(links, l => Assert.Equal(Text[start..end].Trim(), l.Text));
        Assert.All(links, l => Assert.True(l.Left < l.Right));
    }

    [Fact]
    public void No_line_begins_with_a_note_mark_or_a_unit()
    {
        var mark = Body with { Size = Pt.FromPoints(6), Raise = Pt.FromPoints(3) };
        for (var width = 60; width < 160; width += 3)
        {
            const string Text = "He walked 12 km to the old town (so he said)1 and back";
            var at = Text.IndexOf(")1", StringComparison.Ordinal) + 1;
            var text = new StyledText(
                Text,
                [
                    new StyledSpan(0, at, Body, Language.English, null, null),
                    new StyledSpan(at, at + 1, mark, Language.English, null, null),
                    new StyledSpan(at + 1, Text.Length, Body, Language.English, null, null),
                ],
                []);
            var starts = Setter.Set(text, English, Pt.FromPoints(width)).Lines.Select(l => l.Words[0].Run.Text);
            Assert.DoesNotContain("1", starts);
            Assert.DoesNotContain("km", starts);
        }
    }

    [Fact]
    public void The_glyphs_of_raised_text_are_raised()
    {
        var text = StyledText.Plain("1", Body with { Raise = Pt.FromPoints(3) }, Language.English);
        var run = Setter.Set(text, English, Measure).Lines[0].Words[0].Run;
        Assert.Equal(3m / 10.5m * run.Font.UnitsPerEm, run.Glyphs[0].YOffset, 0);
    }

    [Theory]
    [InlineData("english", "en", 300)]
    [InlineData("english-narrow", "en", 110)]
    [InlineData("hebrew", "he", 300)]
    [InlineData("hebrew-narrow", "he", 110)]
    public void Paragraphs_are_set_as_in_the_golden(string name, string language, int width)
    {
        var (text, style) = Sample(language);
        Golden.Check($"tests/suite/typesetting/paragraphs/{name}.lines", LineDump.Write(Setter.Set(text, style, Pt.FromPoints(width))));
    }

    private static (StyledText Text, ParagraphStyle Style) Sample(string language) =>
        language == "en" ? (EnglishOf(EnglishText), English) : (HebrewOf(HebrewText), Hebrew);
}
