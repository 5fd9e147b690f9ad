using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Yaml;
using Publishing.Core;
using Publishing.Documents;
using SourceSpan = Publishing.Core.SourceSpan;

namespace Publishing.Sources;

/// <summary>Reads Markdown (CommonMark 0.31.2 with footnotes and front matter) into blocks. HTML in it is never published, and blocks of it that have words are reported; of its tags those count that mark words, of its comments those that say what a block is.</summary>
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
    /// <param name="diagnostics">Receives S005, S012, S032 and S064.</param>
    /// <param name="isExact">Whether all is what its form says, terms and links into the book too, and nothing is told by its words.</param>
    /// <returns>The language of the text and its blocks, those of notes last; or null when its marks cannot be read.</returns>
    public static (Language Language, ImmutableArray<DraftBlock> Blocks)? Read(Language? named, LedgerWriter ledger, IDiagnostics diagnostics, bool isExact = false)
    {
        var source = TracedText.Of(ledger.Source);
        var text = new MarkdownText(source, ledger, isExact, diagnostics);
        var drafts = new MarkdownBlocks(text, isExact);
        Language? stated = null;
        if (Parse(ledger.Source, diagnostics) is not { } document)
            return null;
        foreach (var block in document)
        {
            if (block is YamlFrontMatterBlock front)
                stated = FrontMatter.Read(front, text, drafts.Drafts);
            else
                drafts.Add(block, isQuote: false, note: null);
        }
        ledger.RemoveUntaken(Name, source, text.Taken, "a mark of Markdown, or what it does not publish");
        text.ReportLeftOut();

        if (isExact)
            return (stated ?? Language.English, [.. drafts.Drafts.Select(d => d.Language.Tag.Length == 0 ? d with { Language = stated ?? Language.English } : d)]);
        MarkHeadLines(drafts.Drafts, text);
        var language = named ?? LanguageDetection.Detect(string.Concat(drafts.Drafts.Select(d => d.PlainText)), stated ?? Language.English);
        return (language, [.. drafts.Drafts.Select(d => d.Language.Tag.Length == 0 ? d with { Language = LanguageDetection.Detect(d.PlainText, language) } : d)]);
    }

    private static Markdig.Syntax.MarkdownDocument? Parse(SourceText source, IDiagnostics diagnostics)
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
