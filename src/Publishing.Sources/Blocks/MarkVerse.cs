using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names the lines of a poem: three or more short ones behind a paragraph, cut at their marks; or stanzas, parted by blank lines.</summary>
internal static class MarkVerse
{
    private const int FewestLines = 3, MostLines = 40, LongestLine = 64;
    private const int FewestOfStanzas = 6;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        ImmutableArray<DraftBlock>.Builder? result = null;
        var looked = 0;
        for (int start = 0, end; start < blocks.Length; start = end)
        {
            end = EndOfGroup(blocks, start);
            var isVerse = IsVerse(blocks, start, end);
            if (!isVerse && start >= looked && (looked = EndOfStanzas(blocks, start)) > end && AreStanzas(blocks, start, looked))
                (isVerse, end) = (true, looked);
            if (!isVerse)
                continue;
            result ??= blocks.ToBuilder();
            for (var i = start; i < end; i++)
                result[i] = blocks[i] with { Kind = BlockKind.Quote };
        }
        return result?.ToImmutable() ?? blocks;
    }

    private static int EndOfGroup(ImmutableArray<DraftBlock> blocks, int start)
    {
        var end = start + 1;
        while (end < blocks.Length && blocks[end].Gap == 0)
            end++;
        return end;
    }

    // Groups of two lines or more that could be of a poem.
    private static int EndOfStanzas(ImmutableArray<DraftBlock> blocks, int start)
    {
        while (start < blocks.Length)
        {
            var end = EndOfGroup(blocks, start);
            if (end - start < 2 || !blocks.Slice(start, end - start).All(CouldBeLine))
                break;
            start = end;
        }
        return start;
    }

    // Stanzas end as sentences do, and some of their lines do not. A column of print ends where no other word had room.
    private static bool AreStanzas(ImmutableArray<DraftBlock> blocks, int start, int end)
    {
        if (end - start < FewestOfStanzas)
            return false;
        var widest = blocks.Slice(start, end - start).Max(b => b.Text.Length);
        var (stanzas, closed, stopped, open, roomy) = (0, 0, 0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var text = blocks[i].PlainText;
            var isLast = i + 1 == end || blocks[i + 1].Gap > 0;
            var (ends, pauses) = (Letters.EndsSentence(text), text[^1] is ',' or ';' or ':' or '–' or '—');
            stopped += ends || pauses ? 1 : 0;
            if (isLast)
            {
                stanzas++;
                closed += ends ? 1 : 0;
            }
            else
            {
                open += ends ? 0 : 1;
                roomy += text.Length + 1 + Measure.FirstWord(blocks[i + 1].PlainText) <= widest ? 1 : 0;
            }
        }
        var inner = end - start - stanzas;
        return 2 * closed > stanzas && 2 * stopped >= end - start && 3 * open >= inner && 2 * roomy > inner && Letters.EndsSentence(blocks[end - 1].PlainText);
    }

    // A list has its marks at the ends, too; but its entries have no sentence in common, and seldom capitals.
    private static bool IsVerse(ImmutableArray<DraftBlock> blocks, int start, int end)
    {
        if (end - start is < FewestLines or > MostLines || start == 0 || blocks[start].Gap == 0 || !BlockShape.IsRunningText(blocks[start - 1].PlainText))
            return false;
        var (open, commas) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var text = blocks[i].PlainText;
            if (!CouldBeLine(blocks[i]) || !BeginsLine(text))
                return false;
            open += text[^1] is ',' or ';' or ':' or '–' or '—' or '-' ? 1 : 0;
            commas += text[^1] is ',' or ';' ? 1 : 0;
        }
        return commas > 0 && 2 * open >= end - start - 1 && Letters.EndsSentence(blocks[end - 1].PlainText);
    }

    private static bool CouldBeLine(DraftBlock block) =>
        block.Kind is null && block.Note is null && block.Text.Length <= LongestLine
        && QuestionLabels.Find(block.PlainText) is null && !LineContinuation.BeginsEntry(block.PlainText);

    private static bool BeginsLine(string text)
    {
        var first = text.AsSpan().TrimStart("\"“”„‘’'״(").TrimStart();
        return !first.IsEmpty && (char.IsUpper(first[0]) || Letters.IsHebrew(first[0]));
    }
}
