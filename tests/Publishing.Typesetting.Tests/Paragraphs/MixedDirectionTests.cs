using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;
using static Publishing.Typesetting.Tests.Paragraphs.TestType;

namespace Publishing.Typesetting.Tests.Paragraphs;

public class MixedDirectionTests
{
    private readonly DiagnosticList diagnostics = new();

    [Theory]
    [InlineData("שנת תרפ״ד (1924) בירושלים", Direction.RightToLeft)]
    [InlineData("The word תניא (Tanya) is a title.", Direction.LeftToRight)]
    public void Words_stand_from_the_start_of_the_paragraph_in_reading_order(string text, Direction direction)
    {
        var (styled, style) = direction == Direction.LeftToRight ? (EnglishOf(text), English) : (HebrewOf(text), Hebrew);
        var words = Assert.Single(new ParagraphSetter(diagnostics).Set(styled, style, Measure).Lines).Words;
        for (var i = 1; i < words.Length; i++)
            Assert.Equal(direction == Direction.LeftToRight, words[i].X > words[i - 1].X);
    }

    [Fact]
    public void Brackets_are_mirrored_in_Hebrew()
    {
        var set = new ParagraphSetter(diagnostics).Set(HebrewOf("(אב)"), Hebrew, Measure);
        var run = Assert.Single(set.Lines[0].Words).Run;
        Assert.Equal(run.Font.GlyphFor(')'), run.Glyphs[^1].Id);
        Assert.Equal(run.Font.GlyphFor('('), run.Glyphs[0].Id);
    }

    [Fact]
    public void A_number_after_an_isolated_Hebrew_word_stays_on_the_English_side()
    {
        ImmutableArray<Inline> inlines =
        [
            new TextInline("See "),
            new LanguageInline(Language.Hebrew, Direction.RightToLeft, [new TextInline("תניא")]),
            new TextInline(" 12, 13."),
        ];
        var text = InlineText.Flatten(inlines, Body, Language.English, Direction.LeftToRight, null);
        var words = Assert.Single(new ParagraphSetter(diagnostics).Set(text, English, Measure).Lines).Words;
        Assert.Equal(["See", "תניא", "12,", "13."], words.OrderBy(w => w.X).Select(w => w.Run.Text));
    }

    [Fact]
    public void Each_script_has_its_font_at_its_size()
    {
        var words = new ParagraphSetter(diagnostics).Set(EnglishOf("one שתיים 3"), English, Measure).Lines[0].Words;
        Assert.Equal(["EB Garamond", "Frank Ruhl Libre", "EB Garamond"], words.Select(w => w.Run.Font.FamilyName));
        Assert.Equal(Body.Size.Times(920, 1000), words[1].Run.Size);
        var hebrew = new ParagraphSetter(diagnostics).Set(HebrewOf("אחת 2, Three"), Hebrew, Measure).Lines[0].Words;
        Assert.Equal("Frank Ruhl Libre", hebrew.Single(w => w.Run.Text.StartsWith('2')).Run.Font.FamilyName);
        Assert.Equal("EB Garamond", hebrew.Single(w => w.Run.Text == "Three").Run.Font.FamilyName);
    }

    public static TheoryData<string> Cases() => new(
        Directory.GetFiles(Repository.PathOf("tests/suite/typesetting/paragraphs"), "*.txt").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_lines_of_a_case_are_those_of_its_golden(string name)
    {
        var source = File.ReadAllLines(Repository.PathOf($"tests/suite/typesetting/paragraphs/{name}.txt"));
        var header = source[0].Split(' ');
        var (text, style) = header[0] == "en" ? (EnglishOf(source[1]), English) : (HebrewOf(source[1]), Hebrew);
        var set = new ParagraphSetter(diagnostics).Set(text, style, Pt.FromPoints(int.Parse(header[1], System.Globalization.CultureInfo.InvariantCulture)));
        Golden.Check($"tests/suite/typesetting/paragraphs/{name}.lines", LineDump.Write(set));
        Assert.Equal(source[1], TextOf(set));
        Assert.Empty(diagnostics.Sorted());
    }
}
