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
            if (blocks[i].Kind is null && hasText && SourceLines.IsSource(blocks[i].PlainText))
                result[i] = blocks[i] with { Kind = BlockKind.Source };
            hasText |= blocks[i].Kind is null or BlockKind.Question or BlockKind.Answer;
        }
        return result.ToImmutable();
    }
}
