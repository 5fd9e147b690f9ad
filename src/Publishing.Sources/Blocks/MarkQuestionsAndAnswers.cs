using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Names the paragraphs that say of themselves that they ask or answer.</summary>
internal static class MarkQuestionsAndAnswers
{
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks) =>
        [.. blocks.Select(b => b.Kind is null && QuestionLabels.Find(b.PlainText) is { } kind ? b with { Kind = kind } : b)];
}
