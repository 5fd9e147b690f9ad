using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names the lines that say where a text comes from.</summary>
internal static class MarkSources
{
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var result = blocks.ToBuilder();
        var hasText = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is null && hasText && SourceLines.IsSource(blocks[i].PlainText) && !IsHeading(blocks, i) && !IsUnderQuotation(blocks, i))
                result[i] = blocks[i] with { Kind = BlockKind.Source };
            if (result[i].Kind is null && hasText && SourceLines.IsOccasion(blocks[i].PlainText) && IsLast(blocks, i))
                result[i] = blocks[i] with { Kind = BlockKind.Source };
            hasText |= blocks[i].Kind is null or BlockKind.Question or BlockKind.Answer;
        }
        return result.ToImmutable();
    }

    private static bool IsLast(ImmutableArray<DraftBlock> blocks, int index)
    {
        while (++index < blocks.Length)
        {
            if (blocks[index].Note is null && !Ornaments.IsOrnament(blocks[index].PlainText))
                return false;
        }
        return true;
    }

    // "From the Discussion", and the text goes on.
    private static bool IsHeading(ImmutableArray<DraftBlock> blocks, int index) =>
        index + 2 < blocks.Length && blocks[index].PlainText.StartsWith("From the ", StringComparison.Ordinal) && BlockShape.CountWords(blocks[index].PlainText) <= 4 && BlockShape.IsRunningText(blocks[index + 1].PlainText);

    // "(From a manuscript)" right under what it tells the source of.
    private static bool IsUnderQuotation(ImmutableArray<DraftBlock> blocks, int index) =>
        index > 0 && index + 1 < blocks.Length && MarkQuotesAndAttributions.IsAttribution(blocks[index].PlainText)
        && (blocks[index - 1].Kind == BlockKind.Quote || MarkQuotesAndAttributions.IsQuotation(blocks[index - 1].PlainText));
}
