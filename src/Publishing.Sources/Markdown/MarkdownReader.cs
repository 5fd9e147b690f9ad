using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Publishing.Core;
using Publishing.Documents;
using MarkdownBlock = Markdig.Syntax.Block;
using SourceSpan = Publishing.Core.SourceSpan;

namespace Publishing.Sources;

/// <summary>Reads Markdown (CommonMark 0.31.2 with footnotes and front matter) into blocks. HTML in it is never published.</summary>
internal static class MarkdownReader
{
    public const string Name = "read Markdown";
    private const int LongestHeadLine = 160;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UseFootnotes().Build();

    public static bool Reads(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text.</summary>
    /// <param name="named">The language that the caller names, or null to go by the front matter and the letters.</param>
    /// <param name="ledger">Holds the source; receives what is taken out.</param>
    /// <param name="diagnostics">Receives S005 and S012.</param>
    /// <returns>The language of the text and its blocks, those of notes last; or null when its marks cannot be read.</returns>
    public static (Language Language, ImmutableArray<DraftBlock> Blocks)? Read(Language? named, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var source = TracedText.Of(ledger.Source);
        var text = new MarkdownText(source, ledger, diagnostics);
        var drafts = new List<DraftBlock>();
        Language? stated = null;
        if (Parse(ledger.Source, diagnostics) is not { } document)
            return null;
        foreach (var block in document)
        {
            if (block is YamlFrontMatterBlock front)
                stated = FrontMatter.Read(front, text, drafts);
            else
                Add(drafts, text, block, isQuote: false, note: null);
        }
        ledger.RemoveUntaken(Name, source, text.Taken, "a mark of Markdown, or what it does not publish");
        text.ReportPictures();

        MarkHeadLines(drafts, text);
        var language = named ?? LanguageDetection.Detect(string.Concat(drafts.Select(d => d.PlainText)), stated ?? Language.English);
        return (language, [.. drafts.Select(d => d with { Language = LanguageDetection.Detect(d.PlainText, language) })]);
    }

    private static MarkdownDocument? Parse(SourceText source, IDiagnostics diagnostics)
    {
        try
        {
            return Markdig.Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            diagnostics.Report(new Diagnostic(SourceRules.NestedTooDeeply, SourceSpan.StartOf(source.Path),
                "The marks of this Markdown are nested too deeply to be read; the text is read as plain text.", "Take out marks that are never closed, or name the file .txt."));
            return null;
        }
    }

    // Markdig refuses to nest deeper than 128 blocks, so recursion ends.
    private static void Add(List<DraftBlock> drafts, MarkdownText text, MarkdownBlock block, bool isQuote, string? note)
    {
        switch (block)
        {
            case FootnoteGroup group:
                foreach (var footnote in group.OfType<Footnote>())
                    AddAll(drafts, text, footnote, isQuote: false, MarkdownText.IdOf(footnote));
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    AddItem(drafts, text, list, item, isQuote, note);
                break;
            case QuoteBlock quote:
                AddAll(drafts, text, quote, isQuote: true, note);
                break;
            case ContainerBlock container:
                AddAll(drafts, text, container, isQuote, note);
                break;
            case HeadingBlock heading:
                var hasTitle = drafts.Exists(d => d.Kind == BlockKind.Title);
                Append(drafts, text.Of(heading), heading.Level == 1 && !hasTitle ? BlockKind.Title : BlockKind.Heading, note);
                break;
            case ThematicBreakBlock rule:
                Append(drafts, text.Whole(rule.Span.Start, rule.Span.End + 1), BlockKind.Ornament, note);
                break;
            case ParagraphBlock paragraph:
                var draft = text.Of(paragraph);
                Append(drafts, draft, isQuote ? KindInQuote(drafts, draft) : KindOf(draft.PlainText), note);
                break;
            case CodeBlock code:
                Append(drafts, text.OfLines(code), BlockKind.Paragraph, note);
                break;
        }
    }

    private static void AddAll(List<DraftBlock> drafts, MarkdownText text, ContainerBlock blocks, bool isQuote, string? note)
    {
        foreach (var block in blocks)
            Add(drafts, text, block, isQuote, note);
    }

    // The document has no lists: an item is a paragraph, and keeps its number.
    private static void AddItem(List<DraftBlock> drafts, MarkdownText text, ListBlock list, ListItemBlock item, bool isQuote, string? note)
    {
        var first = drafts.Count;
        AddAll(drafts, text, item, isQuote, note);
        if (list.IsOrdered && first < drafts.Count && drafts[first].Note == note)
            drafts[first] = text.WithNumber(drafts[first], item);
    }

    private static void Append(List<DraftBlock> drafts, DraftBlock draft, BlockKind kind, string? note)
    {
        if (!draft.Text.IsBlank)
            drafts.Add(draft with { Kind = note is not null && kind is BlockKind.Title or BlockKind.Heading ? BlockKind.Paragraph : kind, Note = note });
    }

    private static BlockKind KindOf(string text) =>
        Ornaments.IsOrnament(text) ? BlockKind.Ornament : QuestionLabels.Find(text) ?? BlockKind.Paragraph;

    private static BlockKind KindInQuote(List<DraftBlock> drafts, DraftBlock draft) =>
        drafts.Count > 0 && drafts[^1].Kind == BlockKind.Quote && MarkQuotesAndAttributions.IsAttribution(draft.PlainText) ? BlockKind.Attribution : BlockKind.Quote;

    /// <summary>Names the lines that stand in <c>*…*</c> as a whole: over the text they are its head, below they say where it comes from.</summary>
    private static void MarkHeadLines(List<DraftBlock> drafts, MarkdownText text)
    {
        var hasText = false;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind == BlockKind.Paragraph && draft.Note is null && text.IsHeadLine(draft) && KindOfHeadLine(draft.PlainText, hasText) is { } kind)
                drafts[i] = draft with { Kind = kind, Spans = draft.Spans.RemoveAt(0) };
            hasText |= drafts[i].Kind is BlockKind.Paragraph or BlockKind.Question or BlockKind.Answer or BlockKind.Quote;
        }
    }

    private static BlockKind? KindOfHeadLine(string line, bool hasText)
    {
        if (HeadLines.IsInvocation(line))
            return BlockKind.Invocation;
        if (hasText)
            return SourceLines.IsSource(line) ? BlockKind.Source : null;
        if (line.Length > LongestHeadLine)
            return null;
        return Names.IsSureByline(line) || (Names.HasShape(line) && !HeadLines.IsNote(line)) ? BlockKind.Byline : BlockKind.Note;
    }
}
