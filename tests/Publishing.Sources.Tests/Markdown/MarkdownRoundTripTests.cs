using FsCheck;
using FsCheck.Fluent;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;
using Publishing.Testing.Documents;

namespace Publishing.Sources.Tests.Markdown;

/// <summary>A document that is written as Markdown comes back as it was.</summary>
public class MarkdownRoundTripTests
{
    [Fact]
    public void Any_document_comes_back_as_it_was() =>
        Prop.ForAll(AnyDocument.Documents.ToArbitrary(), document => Holds(document)).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(7, 3));

    [Fact]
    public void The_texts_of_the_repository_come_back_as_they_were()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("seeds"), "*.txt"))
            Holds(Normalisation.Normalise(new SourceText("a.txt", File.ReadAllText(file)), new NormalisationOptions(null), new DiagnosticList()).Document);
    }

    [Fact]
    public void Every_kind_of_block_comes_back_alone_among_its_like_and_in_notes()
    {
        foreach (var kind in Enum.GetValues<BlockKind>())
        {
            Holds(Text(Block(kind, new TextInline("a"))));
            Holds(Text(Block(kind, new TextInline("a")), Block(kind, new TextInline("b"), new LineBreakInline(), new TextInline("c"))));
            Holds(Text(Block(BlockKind.Paragraph, new TextInline("a"), new NoteInline("n", [Block(kind, new TextInline("b")), Block(kind, new TextInline("c"), new LineBreakInline(), new TextInline("d"))]), new TextInline(" e"))));
        }
    }

    [Theory]
    [InlineData("# no heading #")]
    [InlineData("> no quotation")]
    [InlineData("1) no item")]
    [InlineData("- no item")]
    [InlineData("+ no item")]
    [InlineData("--- no rule")]
    [InlineData("=== no underline")]
    [InlineData("``` no fence")]
    [InlineData("~~~ no fence")]
    [InlineData("[^1]: no note")]
    [InlineData("[x]: no definition")]
    [InlineData("<!-- question -->")]
    [InlineData("<b>no tag</b> &amp; no entity \\ https://example.org/_a_")]
    [InlineData("*a* **b** _c_ __d__ ![e](f) [g](h)")]
    [InlineData("שלום! (עולם) 12. \u05BE")]
    public void What_would_be_markup_is_text(string words)
    {
        Holds(Text(Block(BlockKind.Paragraph, new TextInline(words))));
        Holds(Text(Block(BlockKind.Quote, new TextInline("a"), new LineBreakInline(), new TextInline(words)), Block(BlockKind.Heading, new TextInline(words))));
        Holds(Text(Block(BlockKind.Paragraph, new TextInline("a"), new NoteInline("n 1", [Block(BlockKind.Paragraph, new TextInline(words))]), new TextInline("(b): "), new EmphasisInline([new TextInline(words)]), new TextInline("!"), new LinkInline("https://example.org/a b<c>", [new TextInline(words)]))));
    }

    [Theory]
    [InlineData("<!-- question -->\nAnd so?\n", "question")]
    [InlineData("<!-- a remark -->\nAnd so.\n", "paragraph")]
    [InlineData("> <!-- attribution -->\n> A saying\n", "attribution")]
    public void A_comment_says_what_a_block_is_in_sources_too(string markdown, string kind) =>
        Assert.StartsWith(kind + "\t", BlockDump.Write(Normalisation.Normalise(new SourceText("a.md", markdown), new NormalisationOptions(null), new DiagnosticList()).Document), StringComparison.Ordinal);

    [Fact]
    public void Tags_mark_words_in_sources_too()
    {
        var text = Normalisation.Normalise(new SourceText("a.md", "A <span lang=he>מלה</span> and <b>strong</b><br>line, <i>open and </b>closed."), new NormalisationOptions(null), new DiagnosticList());
        var inlines = text.Document.Blocks.Single().Inlines;
        Assert.True(text.Ledger.Verify(text.Document, new DiagnosticList()));
        Assert.Equal("מלה", Inline.PlainTextOf(inlines.OfType<LanguageInline>().Single().Children));
        Assert.Equal("strong", Inline.PlainTextOf(inlines.OfType<StrongInline>().Single().Children));
        Assert.Single(inlines.OfType<LineBreakInline>());
        Assert.Empty(inlines.OfType<EmphasisInline>());
    }

    private static void Holds(Document document)
    {
        var markdown = MarkdownWriter.Write(document);
        var diagnostics = new DiagnosticList();
        var read = MarkdownDocument.Read(new SourceText("a.md", markdown), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.True(PlainDocument.Json(document) == PlainDocument.Json(read!), $"{markdown}\n{PlainDocument.Json(document)}\n{PlainDocument.Json(read!)}");
    }

    private static Document Text(params Block[] blocks) => new(Language.English, [.. blocks]);

    private static Block Block(BlockKind kind, params Inline[] inlines) => new(kind, [.. inlines], Language.English, Direction.LeftToRight, SourceSpan.None);
}
