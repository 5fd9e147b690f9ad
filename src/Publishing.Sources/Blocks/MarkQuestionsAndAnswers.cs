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
        MarkUnderLabels(result);
        return result.ToImmutable();
    }

    // "שאלה" and "תשובה", each alone over what it is.
    private static void MarkUnderLabels(ImmutableArray<DraftBlock>.Builder blocks)
    {
        var labels = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind is null or BlockKind.Heading && QuestionLabels.LabelAlone(blocks[i].PlainText) is not null).ToList();
        if (labels.Count < 2 || labels.Select(i => QuestionLabels.LabelAlone(blocks[i].PlainText)).Distinct().Count() < 2)
            return;
        foreach (var label in labels)
        {
            blocks[label] = blocks[label] with { Kind = BlockKind.Heading };
            var text = label + 1;
            // Who answers stands between.
            if (text < blocks.Count && blocks[text].Kind is null && Names.IsSureByline(blocks[text].PlainText))
            {
                blocks[text] = blocks[text] with { Kind = BlockKind.Byline };
                text++;
            }
            if (text < blocks.Count && blocks[text].Kind is null)
                blocks[text] = blocks[text] with { Kind = QuestionLabels.LabelAlone(blocks[label].PlainText) };
        }
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
