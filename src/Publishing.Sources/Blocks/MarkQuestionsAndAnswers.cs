using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names the paragraphs that say of themselves that they ask or answer.</summary>
internal static class MarkQuestionsAndAnswers
{
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var result = blocks.ToBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is null && KindOf(blocks[i].PlainText, i > 0 ? result[i - 1].Kind : null) is { } kind)
                result[i] = blocks[i] with { Kind = kind };
        }
        return result.ToImmutable();
    }

    private static BlockKind? KindOf(string text, BlockKind? before) =>
        QuestionLabels.Find(text) ?? (before == BlockKind.Question && QuestionLabels.MayAnswer(text) ? BlockKind.Answer : null);
}
