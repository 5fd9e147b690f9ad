using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Finds what the type of a block sets apart: emphasis, and words marked as of another language.</summary>
internal static class StressedText
{
    /// <summary>The stretches of the plain text in reading order; none where the whole block is set so.</summary>
    public static List<TextRange> In(Block block)
    {
        var ranges = new List<TextRange>();
        var length = Collect(block.Inlines, 0, ranges);
        ranges.RemoveAll(range => range.Start == 0 && range.End == length);
        return ranges;
    }

    private static int Collect(ImmutableArray<Inline> inlines, int at, List<TextRange> ranges)
    {
        foreach (var inline in inlines)
        {
            var start = at;
            at = inline switch
            {
                TextInline text => at + text.Text.Length,
                LineBreakInline => at + 1,
                ContainerInline container => Collect(container.Children, at, ranges),
                _ => at,
            };
            if (inline is EmphasisInline or LanguageInline)
                ranges.Add(new TextRange(start, at));
        }
        return at;
    }
}
