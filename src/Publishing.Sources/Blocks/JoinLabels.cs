using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Joins a label that stands alone, <c>Question:</c>, with what is asked or answered under it.</summary>
internal static class JoinLabels
{
    private const string Name = "join labels";

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger)
    {
        if (!blocks.Any(IsLabel))
            return blocks;
        var result = ImmutableArray.CreateBuilder<DraftBlock>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i + 1 < blocks.Length && IsLabel(blocks[i]) && blocks[i + 1] is { Kind: null or BlockKind.Paragraph, Note: null, Gap: <= 1 } under && QuestionLabels.Find(under.PlainText) is null)
            {
                result.Add(Join(blocks[i], under, ledger));
                i++;
            }
            else
            {
                result.Add(blocks[i]);
            }
        }
        return result.ToImmutable();
    }

    private static bool IsLabel(DraftBlock block) =>
        block is { Kind: null or BlockKind.Paragraph or BlockKind.Heading, Note: null } && QuestionLabels.IsLabel(block.PlainText);

    private static DraftBlock Join(DraftBlock label, DraftBlock under, LedgerWriter ledger)
    {
        ledger.Join(Name, label.Text, under.Text, " ", "a label belongs to the paragraph under it", 90);
        var text = new TracedText.Builder().Append(label.Text).Append(" ", under.Text.OffsetOf(0)).Append(under.Text).Build();
        return under with { Text = text, Kind = null, Gap = label.Gap, Spans = [.. label.Spans, .. under.Spans] };
    }
}
