using System.Collections.Immutable;
using System.Text.Json;
using Publishing.Core;

namespace Publishing.Documents.Tests;

public class WriterTests
{
    private static readonly SourceText Source = new("a.txt", "x");

    private static Document Whole { get; } = new(Language.Hebrew,
    [
        .. Enum.GetValues<BlockKind>().Select(k => Block(k, new TextInline($"text *of* {k}"))),
        Block(BlockKind.Paragraph,
            new TextInline("1. a "), new LineBreakInline(), new EmphasisInline([new TextInline("e")]), new StrongInline([new TextInline("s")]),
            new LanguageInline(Language.English, Direction.LeftToRight, [new TextInline("l")]), new LinkInline("https://example.org/a", [new TextInline("k")]),
            new TermInline("Kli", "t-kli-1", true, [new TextInline("t")]), new NoteInline("n1", [Block(BlockKind.Paragraph, new TextInline("note"))])),
    ]);

    [Fact]
    public void The_dump_has_a_line_for_each_block_and_for_each_of_its_notes()
    {
        var lines = BlockDump.Write(Whole).TrimEnd('\n').Split('\n');
        Assert.Equal(Whole.Blocks.Length + 1, lines.Length);
        Assert.Equal("title\ttext *of* Title", lines[0]);
        Assert.Equal("paragraph\t1. a  eslkt", lines[^2]);
        Assert.StartsWith("footnote\t", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_holds_every_kind_of_inline()
    {
        using var json = JsonDocument.Parse(DocumentJson.Write(Whole));
        Assert.Equal("rtl", json.RootElement.GetProperty("direction").GetString());
        var last = json.RootElement.GetProperty("blocks").EnumerateArray().Last();
        Assert.Equal("a.txt", last.GetProperty("span").GetProperty("path").GetString());
        Assert.Equal(["text", "break", "emphasis", "strong", "language", "link", "term", "note"],
            last.GetProperty("inlines").EnumerateArray().Select(i => i.TryGetProperty("type", out var type) ? type.GetString() : "text"));
    }

    [Fact]
    public void The_JSON_keeps_Hebrew_letters_readable() =>
        Assert.Contains("\"text\": \"שלום\"", DocumentJson.Write(new Document(Language.Hebrew, [Block(BlockKind.Title, new TextInline("שלום"))])), StringComparison.Ordinal);

    [Fact]
    public void The_Markdown_escapes_what_would_be_markup()
    {
        var markdown = MarkdownWriter.Write(Whole);
        Assert.StartsWith("---\nlang: he\n---\n\n# text \\*of\\* Title\n\n<!-- byline -->\n*text \\*of\\* Byline*\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n1\\. a \\\n<em>e</em><strong>s</strong><span lang=\"en\" dir=\"ltr\">l</span>[k](<https://example.org/a>)<dfn data-term=\"Kli\" id=\"t-kli-1\">t</dfn>[^n1]\n\n[^n1]: note\n", markdown, StringComparison.Ordinal);
        Assert.Contains("> text \\*of\\* Quote\n>\n> <!-- attribution -->\n> text \\*of\\* Attribution\n", markdown, StringComparison.Ordinal);
    }

    private static Block Block(BlockKind kind, params ImmutableArray<Inline> inlines) =>
        new(kind, inlines, Language.Hebrew, Direction.RightToLeft, new SourceSpan(Source, 0, 1));
}
