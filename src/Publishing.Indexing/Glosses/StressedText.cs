using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Finds what the type of a block sets apart: emphasis, and words marked as of another language.</summary>
internal static class StressedText
{
    /// <summary>The stretches of the plain text by their beginnings; none where the whole block is set so.</summary>
    public static List<TextRange> In(Block block)
    {
        var ranges = new List<TextRange>();
        var length = Collect(block.Inlines, 0, ranges);
        ranges.RemoveAll(range => range.Start == 0 && range.End == length);
        ranges.Sort((a, b) => a.Start.CompareTo(b.Start));
        return ranges;
    }

    /// <summary>The stretch that holds a word, or null.</summary>
    /// <param name="ranges">The stretches, as <see cref="In"/> gives them.</param>
    /// <param name="word">The word.</param>
    public static TextRange? Around(List<TextRange> ranges, Word word)
    {
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ranges[middle].Start <= word.Start ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && ranges[low - 1].End >= word.End ? ranges[low - 1] : null;
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
