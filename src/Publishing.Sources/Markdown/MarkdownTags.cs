using Publishing.Core;
using Md = Markdig.Syntax.Inlines;

namespace Publishing.Sources;

/// <summary>Pairs the tags of HTML that stand in one run of Markdown, and makes spans of those that mark words.</summary>
/// <param name="source">The source.</param>
/// <param name="isExact">Whether terms and links into the book are kept.</param>
/// <param name="spans">Receives the spans, outer ones first.</param>
internal sealed class MarkdownTags(SourceText source, bool isExact, List<InlineSpan> spans)
{
    private const int MostOpen = 64;

    private readonly List<(string Name, int First, int Count)> open = [];

    /// <summary>Takes a tag, after what is before it and before what is behind it.</summary>
    public void Add(Md.HtmlInline element)
    {
        var (start, end) = (element.Span.Start, element.Span.End + 1);
        // Markdig's places are wrong behind some tabs.
        if (start < 0 || end > source.Text.Length || !source.Text.AsSpan(start, end - start).SequenceEqual(element.Tag))
            return;
        var name = NameOf(element.Tag);
        if (element.Tag.StartsWith("</", StringComparison.Ordinal))
            Close(name, start);
        else if (name is "em" or "i" or "strong" or "b" or "span" or "dfn" or "a" && !element.Tag.EndsWith("/>", StringComparison.Ordinal) && open.Count < MostOpen)
            Open(name, start, end);
    }

    private void Open(string name, int start, int end)
    {
        var tag = new MarkupNode(source, name, start, null) { OpenEnd = end, CloseStart = end, End = end };
        var first = spans.Count;
        // Until it is closed it marks nothing.
        spans.AddRange(EpubInlines.Of(tag, isExact).Select(inline => new InlineSpan(end, end, inline)));
        open.Add((name, first, spans.Count - first));
    }

    private void Close(string name, int end)
    {
        var at = open.FindLastIndex(o => o.Name == name);
        if (at < 0)
            return;
        for (var i = open[at].First; i < open[at].First + open[at].Count; i++)
            spans[i] = spans[i] with { End = end };
        open.RemoveRange(at, open.Count - at);
    }

    private static string NameOf(string tag)
    {
        var name = tag.AsSpan(tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1);
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
            end++;
        return name[..end].ToString().ToLowerInvariant();
    }
}
