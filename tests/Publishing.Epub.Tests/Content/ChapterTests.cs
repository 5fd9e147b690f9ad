using System.Xml.Linq;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using static Publishing.Epub.Tests.SampleBook;

namespace Publishing.Epub.Tests;

public sealed class ChapterTests
{
    private static string Body(params Block[] blocks) => Body(EpubFile.Write(Of(blocks)));

    private static string Body(EpubFile epub) => string.Join('\n', epub.Chapter.Elements().Where(e => e.Name.LocalName != "header").Select(Plain));

    private static string Plain(XElement element) => element.ToString(SaveOptions.DisableFormatting)
        .Replace(" xmlns=\"http://www.w3.org/1999/xhtml\"", "").Replace(" xmlns:epub=\"http://www.idpf.org/2007/ops\"", "").Replace(" xmlns:p1=\"http://www.idpf.org/2007/ops\"", "").Replace("\n", "").Replace("  ", "");

    [Fact]
    public void Every_kind_of_block_is_written()
    {
        foreach (var kind in Enum.GetValues<BlockKind>())
        {
            var epub = EpubFile.Write(Of(Block(kind, Text("words of " + kind))));
            Assert.Contains("words of " + kind, epub.Text("text/one.xhtml"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_title_of_the_text_is_its_first_heading_and_the_other_language_follows()
    {
        var header = EpubFile.Write(Of(Block(BlockKind.Byline, Text("By X")), Block(BlockKind.Title, Text("A <Title> & more")))).Chapter.Element(EpubFile.Xhtml + "header")!;

        Assert.Equal(["p", "h1", "p"], header.Elements().Take(3).Select(e => e.Name.LocalName));
        Assert.Equal("A <Title> & more", header.Element(EpubFile.Xhtml + "h1")!.Value);
        var other = header.Elements(EpubFile.Xhtml + "p").ElementAt(1);
        Assert.Equal(("אחד", "he", "rtl"), (other.Value, other.Attribute("lang")!.Value, other.Attribute("dir")!.Value));
    }

    [Fact]
    public void A_text_without_a_title_takes_that_of_the_edition()
    {
        var header = EpubFile.Write(Of(Block(BlockKind.Paragraph, Text("x")))).Chapter.Element(EpubFile.Xhtml + "header")!;

        Assert.Equal("One", header.Element(EpubFile.Xhtml + "h1")!.Value);
    }

    [Fact]
    public void Headings_open_sections_and_never_skip_a_level()
    {
        Assert.Equal(
            "<p>a</p>\n<section><h2 id=\"one-part-1\">H</h2><p>b</p></section>\n<section><h2 id=\"one-part-2\">I</h2></section>",
            Body(Block(BlockKind.Paragraph, Text("a")), Block(BlockKind.Heading, Text("H")), Block(BlockKind.Paragraph, Text("b")), Block(BlockKind.Heading, Text("I"))));
    }

    [Fact]
    public void A_quotation_and_its_attribution_are_one_figure()
    {
        Assert.Equal(
            "<figure class=\"quotation\"><blockquote><p>a</p><p>b</p></blockquote><figcaption class=\"attribution\"><cite>c</cite></figcaption></figure>\n<p class=\"attribution\">d</p>",
            Body(Block(BlockKind.Quote, Text("a")), Block(BlockKind.Quote, Text("b")), Block(BlockKind.Attribution, Text("c")), Block(BlockKind.Attribution, Text("d"))));
    }

    [Fact]
    public void Questions_and_answers_are_a_section_of_their_own_to_the_next_source()
    {
        var section = EpubFile.Write(Of(Block(BlockKind.Question, Text("q")), Block(BlockKind.Answer, Text("a")), Block(BlockKind.Paragraph, Text("more")), Block(BlockKind.Source, Text("s"))))
            .Chapter.Element(EpubFile.Xhtml + "section")!;

        Assert.Equal(("qna", "doc-qna"), (section.Attribute(EpubFile.Ops + "type")!.Value, section.Attribute("role")!.Value));
        Assert.Equal(["question", "answer", null], section.Elements().Select(e => e.Attribute("class")?.Value));
        Assert.Equal("source", section.ElementsAfterSelf().First().Attribute("class")!.Value);
    }

    [Fact]
    public void An_ornament_is_a_thematic_break_that_keeps_its_signs()
    {
        Assert.Equal("<hr class=\"ornament\" data-ornament=\"* * *\" />", Body(Block(BlockKind.Ornament, Text("* * *"))));
    }

    [Fact]
    public void A_term_is_defined_where_it_is_explained_and_italic_only_there()
    {
        Assert.Equal(
            "<p><dfn id=\"t-1\" data-term=\"Kli\"><i lang=\"he-Latn\" xml:lang=\"he-Latn\">Kli</i></dfn> and <span id=\"t-2\" data-term=\"Kli\"><span lang=\"he-Latn\" xml:lang=\"he-Latn\">Kli</span></span></p>",
            Body(Block(BlockKind.Paragraph,
                new TermInline("Kli", "t-1", true, [Transliterated("Kli")]), Text(" and "),
                new LanguageInline(Language.English, Direction.LeftToRight, [new TermInline("Kli", "t-2", false, [Transliterated("Kli")])]))));
    }

    [Fact]
    public void Foreign_runs_tell_language_and_direction()
    {
        Assert.Equal(
            "<p>a <span lang=\"he\" xml:lang=\"he\" dir=\"rtl\">שלום <span lang=\"en\" xml:lang=\"en\" dir=\"ltr\">b</span></span></p>",
            Body(Block(BlockKind.Paragraph, Text("a "), InHebrew(Text("שלום "), InEnglish(Text("b"))))));
    }

    [Fact]
    public void A_note_links_there_and_back()
    {
        var chapter = EpubFile.Write(Of(Block(BlockKind.Paragraph, Text("a"), new NoteInline("n", [Block(BlockKind.Paragraph, Text("the note"), new NoteInline("m", [Block(BlockKind.Paragraph, Text("inner"))]))])))).Chapter;

        var references = chapter.Descendants(EpubFile.Xhtml + "a").Where(a => a.Attribute("role")?.Value == "doc-noteref").ToList();
        var notes = chapter.Descendants(EpubFile.Xhtml + "aside").ToList();
        Assert.Equal(["1", "2"], references.Select(r => r.Value));
        Assert.Equal(references.Select(r => r.Attribute("href")!.Value), notes.Select(n => "#" + n.Attribute("id")!.Value));
        Assert.Equal(references.Select(r => "#" + r.Attribute("id")!.Value), notes.Select(n => n.Descendants(EpubFile.Xhtml + "a").First().Attribute("href")!.Value));
    }

    [Fact]
    public void A_link_never_stands_in_a_link()
    {
        var note = new NoteInline("n", [Block(BlockKind.Paragraph, Text("note"))]);
        var chapter = EpubFile.Write(Of(Block(BlockKind.Paragraph, new LinkInline("https://a.example/", [Text("a"), note, new LinkInline("https://b.example/", [Text("b")])])))).Chapter;

        Assert.DoesNotContain(chapter.Descendants(EpubFile.Xhtml + "a"), a => a.Ancestors(EpubFile.Xhtml + "a").Any());
        Assert.Equal("ab1", chapter.Element(EpubFile.Xhtml + "p")!.Value);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("#nowhere")]
    [InlineData("chapter two")]
    public void A_link_that_goes_nowhere_keeps_its_words(string target)
    {
        var epub = EpubFile.Write(Of(Block(BlockKind.Paragraph, new LinkInline(target, [Text("words")]))));

        Assert.Equal("<p>words</p>", Body(epub));
        Assert.Equal(EpubRules.LinkLeftOut, Assert.Single(epub.Diagnostics).Rule);
    }

    [Fact]
    public void Characters_that_XHTML_forbids_are_left_out_and_reported()
    {
        var epub = EpubFile.Write(Of(Block(BlockKind.Title, Text("<script>\u0000&\uD800")), Block(BlockKind.Paragraph, Text("a\u0001b\uFFFE\u0085c\tד\U0001F600"))));

        Assert.Contains("ab c ד\U0001F600", epub.Chapter.Value, StringComparison.Ordinal);
        Assert.Contains("<script>&", epub.Chapter.Value, StringComparison.Ordinal);
        Assert.Contains(epub.Diagnostics, d => d.Rule == EpubRules.CharacterLeftOut && d.Text.Contains("U+0001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_spot_named_twice_is_a_target_once()
    {
        var epub = EpubFile.Write(Of(Block(BlockKind.Paragraph, new TermInline("a", "t", false, [Text("x")]), new TermInline("a", "t", false, [Text("y")]))));

        Assert.Equal("<p><span id=\"t\" data-term=\"a\">x</span><span data-term=\"a\">y</span></p>", Body(epub));
        Assert.Equal(EpubRules.AnchorUsedTwice, Assert.Single(epub.Diagnostics).Rule);
    }

    [Fact]
    public void A_page_begins_at_the_very_character()
    {
        var pages = new PageMap([new PageBreak("1", "one", 0, 0), new PageBreak("2", "one", 0, 7), new PageBreak("3", "one", 0, 99), new PageBreak("4", "one", 1, 1)], PageMap.Empty.AnchorFolios);
        var epub = EpubFile.Write(Of(Block(BlockKind.Paragraph, Text("abc "), new EmphasisInline([Text("defghi")])), Block(BlockKind.Paragraph, Text("\U0001F600"))), pages);

        var marked = Body(epub).Replace(" p1:type=\"pagebreak\" role=\"doc-pagebreak\"", "").Replace(" epub:type=\"pagebreak\" role=\"doc-pagebreak\"", "");
        Assert.Equal(
            "<span id=\"page-1\" aria-label=\"1\"></span>\n<p>abc <em>def<span id=\"page-2\" aria-label=\"2\"></span>ghi</em><span id=\"page-3\" aria-label=\"3\"></span></p>\n<p><span id=\"page-4\" aria-label=\"4\"></span>\U0001F600</p>",
            marked);
    }

    [Fact]
    public void A_page_that_begins_nowhere_is_reported()
    {
        var pages = new PageMap([new PageBreak("1", "one", 5, 0), new PageBreak("2", "other", 0, 0)], PageMap.Empty.AnchorFolios);

        Assert.Equal([EpubRules.PageBreakLeftOut, EpubRules.PageBreakLeftOut], EpubFile.Write(Of(Block(BlockKind.Paragraph, Text("a"))), pages).Diagnostics.Select(d => d.Rule));
    }
}
