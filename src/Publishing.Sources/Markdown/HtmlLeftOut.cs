using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Publishing.Core;
using MarkdownHtml = Markdig.Syntax.HtmlBlock;
using SourceSpan = Publishing.Core.SourceSpan;

namespace Publishing.Sources;

/// <summary>The blocks of HTML in a Markdown text: they are not published, and an editor must know of those that have words.</summary>
/// <param name="source">The source.</param>
internal sealed partial class HtmlLeftOut(SourceText source)
{
    private const int WordsShown = 60;

    private int count;
    private SourceSpan? first;
    private string firstWords = "";

    /// <summary>Takes a block of HTML.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Its first offset.</param>
    /// <param name="end">The offset behind it.</param>
    /// <returns>The places of the pictures in it, in order.</returns>
    public IEnumerable<(int Start, int End)> Add(MarkdownHtml block, int start, int end)
    {
        // Scripts, style sheets, declarations and instructions have no words for a reader.
        if (block.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock or HtmlBlockType.CData) && !IsPreformatted(start))
            return [];
        var html = source.Text[start..end];
        var words = string.Join(' ', Tag().Replace(html, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0)
        {
            count++;
            if (first is null)
                (first, firstWords) = (new SourceSpan(source, start, end), words);
        }
        return [.. Picture().Matches(html).Select(match => (start + match.Index, start + match.Index + match.Length))];
    }

    /// <summary>Reports them, once for the whole text.</summary>
    /// <param name="diagnostics">Receives S064 when there are any.</param>
    public void Report(IDiagnostics diagnostics)
    {
        if (first is not { } where)
            return;
        var what = count == 1 ? "HTML is left out with its words" : string.Create(CultureInfo.InvariantCulture, $"{count} blocks of HTML are left out with their words, the first here");
        var end = firstWords.Length <= WordsShown ? firstWords.Length : char.IsHighSurrogate(firstWords[WordsShown - 1]) ? WordsShown - 1 : WordsShown;
        diagnostics.Report(new Diagnostic(SourceRules.PartLeftOut, where, $"{what}: “{firstWords[..end]}{(end < firstWords.Length ? "…" : "")}”.", "Write it as Markdown, or give the text as HTML."));
    }

    private bool IsPreformatted(int start)
    {
        var text = source.Text.AsSpan(start).TrimStart();
        return text.StartsWith("<pre", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<textarea", StringComparison.OrdinalIgnoreCase);
    }

    // What is none of a reader's words: comments, scripts, style sheets, tags. One that is never closed ends with the block, so that none is looked through twice.
    [GeneratedRegex(@"<!--.*?(?:-->|\z)|<script\b.*?(?:</script>|\z)|<style\b.*?(?:</style>|\z)|<[^>]*>?", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<img\b[^>]*(?:>|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
