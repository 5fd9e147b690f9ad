using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names the paragraphs that say of themselves that they ask or answer.</summary>
internal static class MarkQuestionsAndAnswers
{
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var result = blocks.ToBuilder();
        // Most texts have no questions.
        var speakers = new Lazy<HashSet<string>>(() => SpeakersOf(blocks));
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is null && KindOf(blocks[i].PlainText, i > 0 ? result[i - 1].Kind : null, speakers) is { } kind)
                result[i] = blocks[i] with { Kind = kind };
        }
        return result.ToImmutable();
    }

    private static HashSet<string> SpeakersOf(ImmutableArray<DraftBlock> blocks) => blocks
        .Select(b => QuestionLabels.SpeakerOf(b.PlainText)).OfType<string>()
        .CountBy(s => s, StringComparer.Ordinal).Where(s => s.Value > 1).Select(s => s.Key)
        .ToHashSet(StringComparer.Ordinal);

    // Who speaks behind a question, and elsewhere too, answers it.
    private static BlockKind? KindOf(string text, BlockKind? before, Lazy<HashSet<string>> speakers) =>
        QuestionLabels.Find(text)
        ?? (before == BlockKind.Question && (QuestionLabels.MayAnswer(text) || (QuestionLabels.SpeakerOf(text) is { } speaker && speakers.Value.Contains(speaker))) ? BlockKind.Answer : null);
}
