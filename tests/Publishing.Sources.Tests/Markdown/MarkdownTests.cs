using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources.Tests.Markdown;

public class MarkdownTests
{
    [Theory]
    [InlineData("000_2d0c1ae0b6c597a1")]
    [InlineData("001_4f178ffae56ea031")]
    [InlineData("002_5ab360cc30e7fa71")]
    [InlineData("003_7acecd4cb99d024f")]
    [InlineData("004_a8a0a11ffad7b479")]
    public void What_is_written_of_a_seed_reads_back_as_the_same_document(string seed)
    {
        var document = SeedTests.Normalise(seed).Document;
        var back = Read(MarkdownWriter.Write(document)).Document;
        Assert.Equal(BlockDump.Write(document), BlockDump.Write(back));
        Assert.Equal(document.Language, back.Language);
    }

    [Theory]
    [InlineData("<div>Words of a box.</div>", "S064", "Words of a box.")]
    [InlineData("<pre>\nA poem\n</pre>", "S064", "A poem")]
    [InlineData("<table><tr><td>One</td><td>Two</td></tr></table>", "S064", "One Two")]
    [InlineData("<div><img src=\"a.png\"></div>", "S032", "A picture")]
    [InlineData("<div>\n<!-- a remark -->\n<script>run()</script>\n</div>", null, "")]
    [InlineData("<script>run()</script>", null, "")]
    [InlineData("<hr>", null, "")]
    public void A_block_of_HTML_is_reported_when_a_reader_would_miss_it(string html, string? code, string what)
    {
        var diagnostics = new DiagnosticList();
        var text = Normalisation.Normalise(new SourceText("a.md", $"A paragraph of some words.\n\n{html}\n\nAnd one of others.\n"), new NormalisationOptions(null), diagnostics);

        Assert.Equal(2, text.Document.Blocks.Length);
        Assert.Equal(code is null ? [] : [code], diagnostics.Sorted().Select(d => d.Rule.Code));
        Assert.All(diagnostics.Sorted(), d => Assert.Contains(what, d.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_of_inline_reads_back_as_it_was_written()
    {
        ImmutableArray<Inline> inlines =
        [
            new TextInline("Plain * text_with [marks] & ‘signs’ <b>, "),
            new EmphasisInline([new TextInline("stressed "), new StrongInline([new TextInline("and strong")])]),
            new TextInline(", "),
            new LinkInline("https://example.org/a_b?c=(d)&e=*", [new TextInline("a "), new EmphasisInline([new TextInline("link")])]),
            new TextInline(" and a note"),
            new NoteInline("n1", [Block(BlockKind.Paragraph, new TextInline("The first paragraph of the note.")), Block(BlockKind.Paragraph, new TextInline("1. The second, "), new EmphasisInline([new TextInline("stressed")]))]),
            new TextInline(","),
            new LineBreakInline(),
            new TextInline("+ then a line that is no list,"),
            new LineBreakInline(),
            new TextInline("2. nor is this one."),
        ];
        var document = new Document(Language.English,
        [
            Block(BlockKind.Title, new TextInline("A title in C#")),
            Block(BlockKind.Byline, new TextInline("By Jane Doe")),
            Block(BlockKind.Note, new TextInline("May 5, 2021")),
            Block(BlockKind.Paragraph, [.. inlines]),
            Block(BlockKind.Heading, new TextInline("1. A heading with "), new EmphasisInline([new TextInline("stress")])),
            Block(BlockKind.Paragraph, new EmphasisInline([new TextInline("A paragraph that is stressed as a whole, and is no line of the head.")])),
            Block(BlockKind.Quote, new TextInline("Words of another, "), new StrongInline([new TextInline("with weight")]), new LineBreakInline(), new TextInline("in two lines.")),
            Block(BlockKind.Quote, new TextInline("And more of them.")),
            Block(BlockKind.Attribution, new TextInline("— Somebody, Some Book")),
            Block(BlockKind.Ornament, new TextInline("* * *")),
            Block(BlockKind.Question, new TextInline("Question: What is this?")),
            Block(BlockKind.Answer, new TextInline("Answer: It is a test.")),
            Block(BlockKind.Source, new TextInline("From “The Book of Tests”")),
        ]);
        var written = MarkdownWriter.Write(document);
        var back = Read(written).Document;
        Assert.Equal(written, MarkdownWriter.Write(back));
        Assert.Equal(BlockDump.Write(document), BlockDump.Write(back));
        Assert.Equal(Shape(document), Shape(back));
    }

    [Fact]
    public void Hebrew_reads_back_as_Hebrew()
    {
        var result = Read("---\nlang: he\ntitle: \"אות ראשונה\"\n---\n\nזה *מודגש* וזה [קישור](https://example.org/), וזה הכול.\n");
        Assert.Equal(Language.Hebrew, result.Document.Language);
        Assert.Equal("title\tאות ראשונה\nparagraph\tזה מודגש וזה קישור, וזה הכול.\n", BlockDump.Write(result.Document));
    }

    [Fact]
    public void Pictures_are_reported_once_and_what_stands_for_them_is_kept()
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.md", "# A Title\n\nOne ![a *small* map](map.png) two <img src=x.png> three.\n\n![][plan]\n\n[plan]: plan.png\n"), new NormalisationOptions(null), diagnostics);

        Assert.True(result.Ledger.Verify(result.Document, diagnostics));
        Assert.Equal("title\tA Title\nparagraph\tOne two three.\n", BlockDump.Write(result.Document));
        Assert.Equal("3 pictures are left out, the first here: “a small map”.", Assert.Single(diagnostics.Sorted(), d => d.Rule == SourceRules.PicturesLeftOut).Text);
        Assert.Contains(result.Ledger.Entries, e => e.Before == "![a *small* map](map.png)");
    }

    [Fact]
    public void An_entity_is_no_mark_before_it()
    {
        // The first less-than sign of the paragraph is not the one that is meant.
        var result = Read("A word <i>\n&#60; and &lt;</i> the end.");
        Assert.Equal("paragraph\tA word < and < the end.\n", BlockDump.Write(result.Document));
    }

    [Theory]
    [InlineData("Some text <script>alert(1)</script> and more of it.")]
    [InlineData("<div onclick=\"x()\">\nText in a division.\n</div>\n\nA paragraph.")]
    [InlineData("A [link](javascript:alert(1)) and an ![image](https://example.org/x.png) here.")]
    public void HTML_scripts_and_pictures_are_never_passed_through(string markdown)
    {
        var result = Read(markdown);
        var text = DocumentJson.Write(result.Document);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", text, StringComparison.Ordinal);
        Assert.DoesNotContain("x.png", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_holds_for_any_marks()
    {
        var random = new Random(5);
        string[] pieces = ["# ", "> ", "- ", "1. ", "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "<b>", "</b>", "<div>\n", "&amp;", "&#65;", "&lt;", "<i>\n", "\\", "\n", "\n\n", "    ", "---\n", "[^1]", "\n[^1]: ", "title: x\n", "words of text, \"quoted\" and all. ", "מילים בעברית ", "\t", "https://example.org", "<https://example.org>", "| a | b |\n", "\u200f", "\u0001"];
        for (var round = 0; round < 1500; round++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var diagnostics = new DiagnosticList();
            var result = Normalisation.Normalise(new SourceText("a.md", markdown), new NormalisationOptions(null), diagnostics);
            Assert.True(result.Ledger.Verify(result.Document, diagnostics), markdown + "\n" + string.Join('\n', diagnostics.Sorted()));
        }
    }

    private static Block Block(BlockKind kind, params Inline[] inlines) => new(kind, [.. inlines], Language.English, Direction.LeftToRight, default);

    // The JSON without spans: kinds and inlines to the last leaf.
    private static string Shape(Document document) => DocumentJson.Write(document with { Blocks = [.. document.Blocks.Select(WithoutSpan)] });

    private static Block WithoutSpan(Block block) => block with { Span = default, Inlines = WithoutSpans(block.Inlines) };

    private static ImmutableArray<Inline> WithoutSpans(ImmutableArray<Inline> inlines) => [.. inlines.Select(i => i switch
    {
        NoteInline note => note with { Blocks = [.. note.Blocks.Select(WithoutSpan)] },
        ContainerInline container => container with { Children = WithoutSpans(container.Children) },
        _ => i,
    })];

    private static NormalisedText Read(string markdown)
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.md", markdown), new NormalisationOptions(null), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted()));
        return result;
    }
}
