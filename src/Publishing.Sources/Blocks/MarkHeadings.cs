using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names ornaments, pious headings and the headings inside the text; what is left is a paragraph.</summary>
internal static partial class MarkHeadings
{
    private const int Reach = 40;
    private const int LongLine = 90;
    private const int LongestSentence = 8;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var result = blocks.ToBuilder();
        var (follows, isOverLetter) = (false, false);
        var isDense = IsDense(blocks);
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            if (blocks[i].Kind is null)
                result[i] = blocks[i] with { Kind = KindOf(blocks, i, follows, isOverLetter, isDense) };
            isOverLetter = HeadLines.IsSalutation(blocks[i].PlainText) || (isOverLetter && result[i].Kind == BlockKind.Note);
            // A heading needs running text under it; another heading may stand between.
            follows = result[i].Kind switch
            {
                BlockKind.Paragraph => BlockShape.IsRunningText(blocks[i].PlainText) || Letters.EndsSentence(blocks[i].PlainText),
                BlockKind.Question or BlockKind.Answer or BlockKind.Quote => true,
                BlockKind.Heading or BlockKind.Note => true,
                _ => false,
            };
        }
        return result.ToImmutable();
    }

    private static BlockKind KindOf(ImmutableArray<DraftBlock> blocks, int index, bool isFollowedByText, bool isOverLetter, bool isDense)
    {
        var text = blocks[index].PlainText;
        if (Ornaments.IsOrnament(text))
            return BlockKind.Ornament;
        if (HeadLines.IsInvocation(text))
            return BlockKind.Invocation;
        // Who signs stands under a closing phrase.
        if (HeadLines.IsSalutation(text) || (index > 0 && blocks[index - 1].PlainText is [.., ','] and { Length: < 80 }))
            return BlockKind.Paragraph;
        if (isOverLetter && HeadLines.IsNumber(text))
            return BlockKind.Heading;
        // Under a heading: where and when a letter was written.
        if ((isFollowedByText || isOverLetter) && index > 0 && blocks[index - 1].Kind is null or BlockKind.Heading or BlockKind.Title && !BlockShape.IsRunningText(text) && !BlockShape.IsRunningText(blocks[index - 1].PlainText) && BlockShape.IsHeadingShape(blocks[index - 1].PlainText) && HeadLines.IsDay(text))
            return BlockKind.Note;
        if (isFollowedByText && IsCounted(blocks, index))
            return BlockKind.Heading;
        if (Speaker().IsMatch(text) || EndsGroup(blocks, index))
            return BlockKind.Paragraph;
        isFollowedByText |= StandsOverGroup(blocks, index);
        if (!isFollowedByText || !BlockShape.IsHeadingShape(text) || text[^1] is '!')
            return BlockKind.Paragraph;
        var standsOut = isDense && index > 0 && StandsBetweenTexts(blocks, index);
        if (blocks[index].Gap == 0 && index > 0 && blocks[index + 1].Gap == 0 && !standsOut)
            return BlockKind.Paragraph;
        if (!Letters.EndsSentence(text) || BlockShape.IsCapitals(text) || IsOverQuestion(blocks, index))
            return BlockKind.Heading;
        standsOut = (standsOut && text[^1] == '?') || StandsOut(blocks, index);
        return standsOut && BlockShape.CountWords(text) <= LongestSentence ? BlockKind.Heading : BlockKind.Paragraph;
    }

    // The last of several short lines without blank ones between them.
    private static bool EndsGroup(ImmutableArray<DraftBlock> blocks, int index) =>
        index > 1 && index + 1 < blocks.Length && blocks[index].Gap == 0 && blocks[index + 1].Gap > 0 && blocks[index - 1].Gap == 0
        && blocks[index - 1] is { Kind: null, PlainText.Length: < LongLine } && blocks[index - 2] is { Kind: null, PlainText.Length: < LongLine };

    // A line apart over three or more short ones: "What goes in".
    private static bool StandsOverGroup(ImmutableArray<DraftBlock> blocks, int index)
    {
        if (index == 0 || blocks[index].Gap == 0 || index + 3 >= blocks.Length || blocks[index + 1].Gap == 0 || !BlockShape.IsRunningText(blocks[index - 1].PlainText))
            return false;
        for (var i = index + 1; i <= index + 3; i++)
        {
            if (blocks[i] is not { Kind: null, PlainText.Length: < LongLine } || (i > index + 1 && blocks[i].Gap > 0))
                return false;
        }
        return true;
    }

    // No blank lines between paragraphs, as some pages are copied: then their lack tells nothing.
    private static bool IsDense(ImmutableArray<DraftBlock> blocks)
    {
        var (pairs, dense) = (0, 0);
        for (var i = 1; i < blocks.Length; i++)
        {
            if (blocks[i].Note is not null || blocks[i].PlainText.Length < LongLine || blocks[i - 1].PlainText.Length < LongLine)
                continue;
            pairs++;
            dense += blocks[i].Gap == 0 ? 1 : 0;
        }
        return pairs >= 2 && dense * 10 >= pairs * 9;
    }

    private static bool StandsBetweenTexts(ImmutableArray<DraftBlock> blocks, int index) =>
        !Letters.EndsInColon(blocks[index - 1].PlainText) && IsText(blocks[index - 1])
        && (IsText(blocks[index + 1]) || (index + 2 < blocks.Length && IsText(blocks[index + 2]) && BlockShape.IsHeadingShape(blocks[index + 1].PlainText)));

    private static bool IsText(DraftBlock block) => block.Kind is not null || block.PlainText.Length >= LongLine || Letters.EndsSentence(block.PlainText) || (block.PlainText.Length >= LongLine / 2 && block.PlainText.AsSpan().ContainsAny(Letters.Quotes));

    // "Does He Know?", and under it "Question: …"
    private static bool IsOverQuestion(ImmutableArray<DraftBlock> blocks, int index) =>
        index + 1 < blocks.Length && blocks[index].PlainText.AsSpan()[..^1].IndexOfAny('.', '?', '!') < 0 && blocks[index + 1].Kind == BlockKind.Question && QuestionLabels.Find(blocks[index + 1].PlainText) is not null;

    // "2. Greater than …" with text between it and the one before or the next: no entry of a list.
    private static bool IsCounted(ImmutableArray<DraftBlock> blocks, int index)
    {
        if (NumberOf(blocks, index) is not { } number || index + 1 == blocks.Length || NumberOf(blocks, index + 1) is not null)
            return false;
        for (var i = index + 2; i < Math.Min(blocks.Length, index + Reach); i++)
        {
            if (NumberOf(blocks, i) is { } other)
                return other == number + 1;
        }
        for (var i = index - 2; i >= Math.Max(0, index - Reach); i--)
        {
            if (NumberOf(blocks, i) is { } other)
                return other == number - 1 && NumberOf(blocks, i + 1) is null;
        }
        return false;
    }

    private static int? NumberOf(ImmutableArray<DraftBlock> blocks, int index) =>
        blocks[index].Kind is null && Counted().Match(blocks[index].PlainText) is { Success: true } match && BlockShape.IsHeadingShape(blocks[index].PlainText)
            ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    // "BEA: Did you ever read one?"
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}.'’ -]{1,24}:\s\p{L}.*[.?!]$", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})[.)]\s+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    // A question over a section has more room above it than a question within one.
    private static bool StandsOut(ImmutableArray<DraftBlock> blocks, int index) => blocks[index].Gap > blocks[index + 1].Gap;
}
