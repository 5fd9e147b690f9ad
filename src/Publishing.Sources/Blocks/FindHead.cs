using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names the lines that stand over the first running text: title, byline, notes, pious heading.</summary>
internal static class FindHead
{
    private const int LongestHead = 16;
    private const int LongestSummary = 240;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var end = 0;
        var longest = LongestHead + blocks.Count(b => b.Kind == BlockKind.Note);
        while (end < Math.Min(blocks.Length, longest) && (blocks[end].Kind is not (null or BlockKind.Paragraph or BlockKind.Quote) || blocks[end].Kind is null && IsHeadLine(blocks[end].PlainText)))
            end++;
        // A text of nothing but short lines has no head that could be told from it.
        if (end == 0 || end == blocks.Length || end == longest)
            return blocks;
        var result = blocks.ToBuilder();
        var open = new List<int>();
        for (var i = 0; i < end; i++)
        {
            var kind = blocks[i].Kind ?? KindOf(blocks[i].PlainText);
            // A title may have the shape of a name with another in brackets; then the author's name follows.
            if (kind == BlockKind.Byline && i + 1 < end && Names.IsAliased(blocks[i].PlainText) && Names.IsSureByline(blocks[i + 1].PlainText))
                kind = blocks[i].Kind;
            if (kind is { } known)
                result[i] = blocks[i] with { Kind = known };
            else
                open.Add(i);
        }
        ChooseTitle(result, open, end);
        MarkBehindSummary(result, end);
        return result.ToImmutable();
    }

    // Author and day may follow a summary. Days again and again are headings of entries.
    private static void MarkBehindSummary(ImmutableArray<DraftBlock>.Builder blocks, int summary)
    {
        var marked = new List<DraftBlock>();
        foreach (var block in blocks.Take(Math.Min(blocks.Count - 1, summary + 4)).Skip(summary + 1))
        {
            var kind = block.Kind ?? (IsHeadLine(block.PlainText) ? KindOf(block.PlainText) : null);
            if (kind is not (BlockKind.Byline or BlockKind.Note))
                break;
            marked.Add(block with { Kind = kind });
        }
        if (!marked.Any(b => b.Kind == BlockKind.Byline) && blocks.Skip(summary + 1 + marked.Count).Any(b => b.Kind is null && HeadLines.IsNote(b.PlainText)))
            return;
        for (var i = 0; i < marked.Count; i++)
            blocks[summary + 1 + i] = marked[i];
        // A line or two under the title, over the author's name; a sentence may begin the text.
        if (marked.Count > 0 && summary > 0 && blocks[summary].Kind is null && blocks[summary].PlainText.Length <= LongestSummary && !Letters.EndsSentence(blocks[summary].PlainText) && blocks[summary - 1].Kind == BlockKind.Title)
            blocks[summary] = blocks[summary] with { Kind = BlockKind.Note };
    }

    // "Published March 16, 2021, 6:05 a.m."
    private static bool IsHeadLine(string text) =>
        (!BlockShape.IsRunningText(text) || (text.EndsWith(".m.", StringComparison.Ordinal) && HeadLines.IsNote(text))) && !HeadLines.IsSalutation(text) && !text.EndsWith(',') && QuestionLabels.Find(text) is null && !Ornaments.IsOrnament(text)
        && !(Letters.IsDoubleQuote(text[0]) && Letters.EndsSentence(text));

    private static BlockKind? KindOf(string text)
    {
        if (HeadLines.IsInvocation(text))
            return BlockKind.Invocation;
        if (Names.IsSureByline(text))
            return BlockKind.Byline;
        if (HeadLines.IsNumberedHeading(text) || HeadLines.IsChapter(text))
            return BlockKind.Heading;
        return HeadLines.IsNote(text) && !HeadLines.IsNumberedTitle(text) ? BlockKind.Note : null;
    }

    private static void ChooseTitle(ImmutableArray<DraftBlock>.Builder blocks, List<int> open, int end)
    {
        var hasTitle = blocks.Take(end).Any(b => b.Kind == BlockKind.Title);
        foreach (var i in open)
        {
            var text = blocks[i].PlainText;
            if (!hasTitle)
            {
                hasTitle = true;
                blocks[i] = blocks[i] with { Kind = BlockKind.Title };
            }
            else if (i + 1 == end && !HeadLines.IsPortion(text) && !MarkQuotesAndAttributions.IsPlace(text) && blocks[i].Gap > 0 && i > open[0] + 1 && !Names.HasShape(text))
            {
                // Right over the text, apart from the title: the heading of its first section.
                blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
            }
            else
            {
                blocks[i] = blocks[i] with { Kind = IsNameBySpelling(text, blocks) || IsNameByPlace(blocks, i) ? BlockKind.Byline : (i + 1 == end && !HeadLines.IsPortion(text) && !MarkQuotesAndAttributions.IsPlace(text)) || HeadLines.IsNumberedAndNamed(text) ? BlockKind.Heading : BlockKind.Note };
            }
        }
        if (!hasTitle && blocks.Take(end).FirstOrDefault(b => b.Kind == BlockKind.Heading && HeadLines.IsChapter(b.PlainText)) is { } chapter)
            blocks[blocks.IndexOf(chapter)] = chapter with { Kind = BlockKind.Title };
        if (hasTitle || blocks.Take(end).Any(b => b.Kind is BlockKind.Heading or BlockKind.Title))
            return;
        // No line is left for the title: a numbered line ("Letter No. 5") is it.
        for (var i = 0; i < end; i++)
        {
            if (blocks[i].Kind == BlockKind.Note && !char.IsDigit(blocks[i].PlainText[0]) && !HeadLines.IsDay(blocks[i].PlainText))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Title };
                return;
            }
        }
    }

    // Hebrew names have no capitals: two or three words without marks between the title and the day are one.
    private static bool IsNameByPlace(ImmutableArray<DraftBlock>.Builder blocks, int index) =>
        index > 0 && index + 1 < blocks.Count && blocks[index - 1].Kind == BlockKind.Title && HeadLines.IsDay(blocks[index + 1].PlainText)
        && blocks[index].Language.IsHebrew && blocks[index].PlainText.Split(' ') is { Length: 2 or 3 } words && words.All(w => w.Length > 1 && w.All(Letters.IsHebrew));

    /// <summary>Whether a line has the shape of a name and none of its words stands in the text with a small letter.</summary>
    private static bool IsNameBySpelling(string text, ImmutableArray<DraftBlock>.Builder blocks)
    {
        if (!Names.HasShape(text))
            return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0]) && w.Length > 1);
        return words.All(w => !blocks.Any(b => ContainsWord(b.PlainText, char.ToLowerInvariant(w[0]) + w[1..])));
    }

    private static bool ContainsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }
        return false;
    }
}
