using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing.Tests;

public sealed class TermAnnotationTests
{
    [Fact]
    public void Each_whole_word_occurrence_is_marked_with_its_own_anchor() =>
        Assert.Equal("A {Kli:t-kli-1} is no Klipa; the {Kli:t-kli-2}’s lack, the {Kli:t-kli-3}-like.", Marked("A Kli is no Klipa; the Kli’s lack, the Kli-like.", Term("Kli")));

    [Fact]
    public void The_longest_term_wins() =>
        Assert.Equal("From {Lo Lishma:t-lo-lishma-1} to {Lishma:t-lishma-1}.", Marked("From Lo Lishma to Lishma.", Term("Lishma"), Term("Lo Lishma")));

    [Fact]
    public void A_variant_counts_as_its_term() =>
        Assert.Equal("{Kelim:t-kli-1} and a {Kli:t-kli-2}", Marked("Kelim and a Kli", Term("Kli", null, "Kelim")));

    [Fact]
    public void A_capital_of_a_form_is_required_and_a_small_letter_is_not() =>
        Assert.Equal("kli {KLI:t-kli-1} {Mutual Guarantee:t-mutual-guarantee-1} {mutual guarantee:t-mutual-guarantee-2}", Marked("kli KLI Mutual Guarantee mutual guarantee", Term("Kli"), Term("mutual guarantee")));

    [Fact]
    public void An_acronym_is_found_only_as_one() =>
        Assert.Equal("Man raises {MAN:t-man-1}", Marked("Man raises MAN", Term("MAN")));

    [Fact]
    public void Punctuation_between_words_keeps_them_from_being_one_term() =>
        Assert.Equal("Lo, {Lishma:t-lishma-1}", Marked("Lo, Lishma", Term("Lishma"), Term("Lo Lishma")));

    [Fact]
    public void A_hyphen_is_as_good_as_a_space() =>
        Assert.Equal("the {Ein-Sof:t-ein-sof-1}", Marked("the Ein-Sof", Term("Ein Sof")));

    [Fact]
    public void Diacritics_and_apostrophes_do_not_matter() =>
        Assert.Equal("{Ḥesed:t-hesed-1} {Yir’ah:t-yirah-1}", Marked("Ḥesed Yir’ah", Term("Hesed"), Term("Yirah")));

    [Theory]
    [InlineData("בדבקות", "ב{דבקות}")]
    [InlineData("וכשהדבקות", "וכשה{דבקות}")]
    [InlineData("שבדבקות", "שב{דבקות}")]
    [InlineData("מהדבקות", "מה{דבקות}")]
    [InlineData("לכשהדבקות", "לכשה{דבקות}")]
    [InlineData("דְּבֵקוּת", "{דְּבֵקוּת}")]
    [InlineData("וְהַדְּבֵקוּת", "וְהַ{דְּבֵקוּת}")]
    [InlineData("נדבקות", "נדבקות")]
    [InlineData("דבקותו", "דבקותו")]
    [InlineData("״דבקות״", "״{דבקות}״")]
    public void A_Hebrew_term_is_found_behind_its_prefix_letters(string text, string expected) =>
        Assert.Equal(expected, Marked(TextOf.Hebrew(text), Term("Dvekut", "דבקות")).Replace(":t-dvekut-1", "", StringComparison.Ordinal));

    [Fact]
    public void The_second_word_of_a_Hebrew_term_may_have_the_article() =>
        Assert.Equal("ב{גמר התיקון:t-gmar-tikkun-1}", Marked(TextOf.Hebrew("בגמר התיקון"), Term("Gmar Tikkun", "גמר תיקון")));

    [Fact]
    public void A_Hebrew_acronym_is_found_with_any_gershayim() =>
        Assert.Equal("{בי\"ע:t-bya-1} {בי״ע:t-bya-2} {בי”ע:t-bya-3}", Marked(TextOf.Hebrew("בי\"ע בי״ע בי”ע"), Term("BYA", "בי״ע")));

    [Fact]
    public void An_excluded_phrase_keeps_its_words_from_being_found() =>
        Assert.Equal("נחת {רוח:t-ruach-1}, רוח חיים", Marked(TextOf.Hebrew("נחת רוח, רוח חיים"), Term("Ruach", "רוח"), Term("Ruach Chaim", "רוח חיים") with { IsExcluded = true }));

    [Fact]
    public void The_place_where_a_term_is_explained_is_its_definition_in_its_language()
    {
        var document = new TermAnnotation(new Glossary([Term("Kli")])).Annotate(TextOf.Paragraphs("A Kli; a complete Kli [vessel]."));
        var terms = document.Blocks[0].Inlines.OfType<TermInline>().ToArray();
        Assert.Equal([false, true], terms.Select(t => t.IsDefinition));
        var language = Assert.IsType<LanguageInline>(Assert.Single(terms[1].Children));
        Assert.Equal(Language.TransliteratedHebrew, language.Language);
    }

    [Theory]
    [InlineData("la", "la")]
    [InlineData("en", null)]
    public void A_definition_tells_the_language_that_the_glossary_gives(string tag, string? expected)
    {
        var document = new TermAnnotation(new Glossary([Term("Lishma") with { Language = new Language(tag) }])).Annotate(TextOf.Paragraphs("Lishma [for its own sake]"));
        var term = Assert.Single(document.Blocks[0].Inlines.OfType<TermInline>());
        Assert.True(term.IsDefinition);
        Assert.Equal(expected, (Assert.Single(term.Children) as LanguageInline)?.Language.Tag);
    }

    [Fact]
    public void A_term_that_is_explained_in_emphasis_is_italic_once()
    {
        var block = TextOf.Block(Language.English, new TextInline("a "), new EmphasisInline([new TextInline("Kli")]), new TextInline(" (vessel) and "), new EmphasisInline([new TextInline("Kli")]));
        var document = new TermAnnotation(new Glossary([Term("Kli")])).Annotate(new Document(Language.English, [block]));
        Assert.IsType<LanguageInline>(Assert.Single(Assert.IsType<TermInline>(document.Blocks[0].Inlines[1]).Children));
        Assert.IsType<EmphasisInline>(document.Blocks[0].Inlines[3]);
    }

    [Fact]
    public void A_term_is_marked_across_emphasis_and_the_text_is_kept()
    {
        var block = TextOf.Block(Language.English, new TextInline("to "), new EmphasisInline([new TextInline("Lo")]), new TextInline(" Lishma, "), new EmphasisInline([new TextInline("so Lo ")]), new TextInline("Lishma"));
        var document = new TermAnnotation(new Glossary([Term("Lo Lishma")])).Annotate(new Document(Language.English, [block]));
        Assert.Equal(block.PlainText, document.Blocks[0].PlainText);
        Assert.Equal(2, document.Blocks[0].Inlines.OfType<TermInline>().Count());
        Assert.All(document.Blocks[0].Inlines.OfType<TermInline>(), t => Assert.Equal("Lo Lishma", Inline.PlainTextOf(t.Children)));
    }

    [Fact]
    public void Terms_inside_notes_and_emphasis_are_marked()
    {
        var note = new NoteInline("n1", [TextOf.Block(Language.English, new TextInline("see Kli"))]);
        var block = TextOf.Block(Language.English, new EmphasisInline([new TextInline("a Kli here")]), note);
        var document = new TermAnnotation(new Glossary([Term("Kli")])).Annotate(new Document(Language.English, [block]));
        var occurrences = IndexBuilding.Build([("t", document)], new Glossary([Term("Kli")]), Language.English).Groups.Single().Entries.Single().Occurrences;
        Assert.Equal([0, 1], occurrences.Select(o => o.Note));
    }

    [Fact]
    public void Terms_that_would_share_a_name_get_anchors_of_their_own()
    {
        var text = Marked("Kli kli’", Term("Kli"), Term("kli’"));
        Assert.Equal(2, text.Split(":t-").Skip(1).Select(a => a[..a.IndexOf('}', StringComparison.Ordinal)]).Distinct().Count());
    }

    private static string Marked(string text, params Term[] terms) => Marked(TextOf.Paragraphs(text), terms);

    private static string Marked(Document document, params Term[] terms)
    {
        var annotated = new TermAnnotation(new Glossary([.. terms.OrderBy(t => t.Id, StringComparer.Ordinal)])).Annotate(document);
        Assert.Equal(document.Blocks.Select(b => b.PlainText), annotated.Blocks.Select(b => b.PlainText));
        return string.Concat(annotated.Blocks[0].Inlines.Select(inline => inline is TermInline term
            ? $"{{{Inline.PlainTextOf(term.Children)}:{term.Anchor}}}"
            : Inline.PlainTextOf([inline])));
    }

    private static Term Term(string id, string? hebrew = null, params string[] variants) =>
        new(id, hebrew, null, [.. variants], null, ImmutableArray<string>.Empty, false, SourceSpan.None);
}
