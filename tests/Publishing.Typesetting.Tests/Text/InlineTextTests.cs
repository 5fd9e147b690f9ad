using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Tests.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Tests.Text;

public class InlineTextTests
{
    private static readonly CharacterStyle Body = TestType.Body;

    [Fact]
    public void The_text_of_all_inlines_is_kept_in_order_and_the_spans_cover_it()
    {
        var text = Flatten(
            new TextInline("One "),
            new EmphasisInline([new TextInline("two "), new StrongInline([new TextInline("three")])]),
            new LineBreakInline(),
            new TermInline("dvekut", "t-dvekut-1", true, [new LanguageInline(Language.TransliteratedHebrew, Direction.LeftToRight, [new TextInline("dvekut")])]),
            new LinkInline("https://example.invalid/", [new TextInline(" four")]));
        Assert.Equal("One two three\u2028dvekut four", text.Text);
        Assert.Equal(0, text.Spans[0].Start);
        Assert.Equal(text.Text.Length, text.Spans[^1].End);
        for (var i = 1; i < text.Spans.Length; i++)
            Assert.Equal(text.Spans[i - 1].End, text.Spans[i].Start);
        Assert.Equal([new TextAnchor(14, "t-dvekut-1")], text.Anchors.ToArray());
    }

    [Fact]
    public void Emphasis_is_slanted_in_English_and_bold_in_Hebrew()
    {
        var english = Flatten(new EmphasisInline([new TextInline("so")])).Spans[0].Style;
        Assert.True(english.Italic);
        Assert.Equal(400, english.Weight);
        var hebrew = InlineText.Flatten([new EmphasisInline([new TextInline("כך")])], Body, Language.Hebrew, Direction.RightToLeft, null).Spans[0].Style;
        Assert.False(hebrew.Italic);
        Assert.Equal(700, hebrew.Weight);
    }

    [Fact]
    public void A_transliterated_term_is_slanted_once_even_inside_emphasis_and_upright_in_slanted_text()
    {
        Inline term = new LanguageInline(Language.TransliteratedHebrew, Direction.LeftToRight, [new TextInline("dvekut")]);
        Assert.True(Flatten(new EmphasisInline([term])).Spans[0].Style.Italic);
        Assert.False(InlineText.Flatten([term], Body with { Italic = true }, Language.English, Direction.LeftToRight, null).Spans[0].Style.Italic);
    }

    [Fact]
    public void A_change_of_language_makes_a_span_and_a_link_makes_a_link_in_the_structure()
    {
        var paragraph = new StructureElement(StructureRole.P, Language.English);
        var text = InlineText.Flatten(
            [
                new TextInline("see "),
                new LanguageInline(Language.Hebrew, Direction.RightToLeft, [new TextInline("תניא")]),
                new LinkInline("#x", [new TextInline("there")]),
            ],
            Body,
            Language.English,
            Direction.LeftToRight,
            paragraph);
        Assert.Equal([StructureRole.Span, StructureRole.Link], paragraph.Children.Select(c => c.Role));
        Assert.Equal(Language.Hebrew, paragraph.Children[0].Language);
        Assert.Equal([paragraph, paragraph.Children[0], paragraph.Children[1]], text.Spans.Select(s => s.Element));
        Assert.Equal([null, null, "#x"], text.Spans.Select(s => s.LinkTarget));
        Assert.Equal([new TextIsolate(4, 8, Direction.RightToLeft)], text.Isolates.ToArray());
    }

    [Fact]
    public void Isolates_are_listed_outer_before_inner()
    {
        var text = Flatten(
            new LanguageInline(Language.Hebrew, Direction.RightToLeft, [
                new TextInline("א "),
                new LanguageInline(Language.English, Direction.LeftToRight, [new TextInline("b")]),
                new TextInline(" ג")]));
        Assert.Equal([new TextIsolate(0, 5, Direction.RightToLeft), new TextIsolate(2, 3, Direction.LeftToRight)], text.Isolates.ToArray());
    }

    [Fact]
    public void A_note_is_shown_by_the_mark_that_is_given_for_it_and_otherwise_left_out()
    {
        var note = new NoteInline("n1", [new Block(BlockKind.Paragraph, [new TextInline("Note.")], Language.English, Direction.LeftToRight, SourceSpan.None)]);
        var inlines = ImmutableArray.Create<Inline>(new TextInline("Word."), note);
        Assert.Equal("Word.", Flatten([.. inlines]).Text);
        var text = InlineText.Flatten(inlines, Body, Language.English, Direction.LeftToRight, null, n => new NoteMark("1", "#" + n.Id, "mark-" + n.Id, null));
        Assert.Equal("Word.1", text.Text);
        Assert.True(text.Spans[1].Style.Raise > Pt.Zero);
        Assert.True(text.Spans[1].Style.Size < Body.Size);
        Assert.Equal("#n1", text.Spans[1].LinkTarget);
        Assert.Equal([new TextAnchor(5, "mark-n1")], text.Anchors.ToArray());
    }

    private static StyledText Flatten(params Inline[] inlines) =>
        InlineText.Flatten([.. inlines], Body, Language.English, Direction.LeftToRight, null);
}
