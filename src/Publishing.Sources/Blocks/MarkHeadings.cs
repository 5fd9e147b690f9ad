using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names ornaments, pious headings and the headings inside the text; what is left is a paragraph.</summary>
internal static class MarkHeadings
{
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var result = blocks.ToBuilder();
        var follows = false;
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            if (blocks[i].Kind is null)
                result[i] = blocks[i] with { Kind = KindOf(blocks, i, follows) };
            // A heading needs running text under it; another heading may stand between.
            follows = result[i].Kind switch
            {
                BlockKind.Paragraph => BlockShape.IsRunningText(blocks[i].PlainText) || Letters.EndsSentence(blocks[i].PlainText),
                BlockKind.Question or BlockKind.Answer or BlockKind.Quote => true,
                BlockKind.Heading => true,
                _ => false,
            };
        }
        return result.ToImmutable();
    }

    private static BlockKind KindOf(ImmutableArray<DraftBlock> blocks, int index, bool isFollowedByText)
    {
        var text = blocks[index].PlainText;
        if (Ornaments.IsOrnament(text))
            return BlockKind.Ornament;
        if (HeadLines.IsInvocation(text))
            return BlockKind.Invocation;
        if (!isFollowedByText || !BlockShape.IsHeadingShape(text) || text[^1] is '!' || blocks[index].Gap == 0 && index > 0 && blocks[index + 1].Gap == 0)
            return BlockKind.Paragraph;
        return Letters.EndsSentence(text) && (BlockShape.CountWords(text) > 8 || !StandsOut(blocks, index)) ? BlockKind.Paragraph : BlockKind.Heading;
    }

    // A question over a section has more room above it than a question within one.
    private static bool StandsOut(ImmutableArray<DraftBlock> blocks, int index) => blocks[index].Gap > blocks[index + 1].Gap;
}
