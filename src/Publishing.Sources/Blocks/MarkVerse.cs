using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names the lines of a poem among paragraphs: three or more short lines without a blank one, cut at their marks.</summary>
internal static class MarkVerse
{
    private const int FewestLines = 3, MostLines = 40, LongestLine = 64;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        ImmutableArray<DraftBlock>.Builder? result = null;
        for (int start = 1, end; start < blocks.Length; start = end)
        {
            end = start + 1;
            while (end < blocks.Length && blocks[end].Gap == 0)
                end++;
            if (!IsVerse(blocks, start, end))
                continue;
            result ??= blocks.ToBuilder();
            for (var i = start; i < end; i++)
                result[i] = blocks[i] with { Kind = BlockKind.Quote };
        }
        return result?.ToImmutable() ?? blocks;
    }

    // A list has its marks at the ends, too; but its entries have no sentence in common, and seldom capitals.
    private static bool IsVerse(ImmutableArray<DraftBlock> blocks, int start, int end)
    {
        if (end - start is < FewestLines or > MostLines || blocks[start].Gap == 0 || !BlockShape.IsRunningText(blocks[start - 1].PlainText))
            return false;
        var (open, commas) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var text = blocks[i].PlainText;
            if (blocks[i].Kind is not null || text.Length > LongestLine || !BeginsLine(text) || QuestionLabels.Find(text) is not null)
                return false;
            open += text[^1] is ',' or ';' or ':' or '–' or '—' or '-' ? 1 : 0;
            commas += text[^1] is ',' or ';' ? 1 : 0;
        }
        return commas > 0 && 2 * open >= end - start - 1 && Letters.EndsSentence(blocks[end - 1].PlainText);
    }

    private static bool BeginsLine(string text)
    {
        var first = text.AsSpan().TrimStart("\"“”„‘’'״(").TrimStart();
        return !first.IsEmpty && (char.IsUpper(first[0]) || Letters.IsHebrew(first[0]));
    }
}
