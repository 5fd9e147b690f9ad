using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Parts an answer from the question that it was glued to: <c>… this feeling?Answer: Under no …</c></summary>
internal static partial class SplitGluedAnswers
{
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var result = ImmutableArray.CreateBuilder<DraftBlock>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block.Kind is null && QuestionLabels.Find(block.PlainText) == BlockKind.Question && Glued().Match(block.PlainText) is { Success: true } match)
            {
                var (question, answer) = block.Part(match.Groups["answer"].Index);
                result.Add(question with { Text = question.Text.Trim() });
                result.Add(answer with { Gap = 0 });
            }
            else
            {
                result.Add(block);
            }
        }
        return result.ToImmutable();
    }

    [GeneratedRegex(@"[?.!…""”]\s?(?<answer>(?:Answer|תשובה)\s?:\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
