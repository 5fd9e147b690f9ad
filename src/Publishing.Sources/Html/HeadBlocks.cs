using System.Text.RegularExpressions;
using HtmlAgilityPack;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Tells the author, the day and the summary near the title of a page by their tags and by what the head of the page says.</summary>
/// <param name="page">The page.</param>
/// <param name="head">What its head says of it.</param>
/// <param name="title">The block of the title, or -1.</param>
internal sealed partial class HeadBlocks(HtmlPage page, HtmlHead head, int title)
{
    /// <summary>How many blocks over the title a name or a day may stand.</summary>
    public const int FarthestOver = 4;
    private const int FarthestUnder = 16;
    private const int LongestName = 80, LongestDay = 60, LongestSummary = 300, LongestBox = 200;
    private const int ShortestSaid = 40;
    private const int LongestLabel = 12;
    private const int Highest = 4;

    /// <summary>What a block is: byline or note; otherwise null.</summary>
    /// <param name="index">The block.</param>
    public BlockKind? KindOf(int index)
    {
        if (title < 0 || index == title || index < title - FarthestOver || index > title + FarthestUnder)
            return null;
        var block = page.Blocks[index];
        if (block.Length < 3)
            return null;
        if (IsAuthor(block))
            return BlockKind.Byline;
        if (block.Length <= LongestDay && block.LinkLength == 0 && IsInside(block, HeadNames.IsDay) && IsDay(block.Text))
            return BlockKind.Note;
        return index > title && IsSummary(block) ? BlockKind.Note : null;
    }

    /// <summary>Whether an element near the title names the author and holds little besides: sites call such boxes what they call their furniture.</summary>
    public bool IsBoxOfAuthor(HtmlElement element, BlockSums sums)
    {
        if (title < 0 || element.First > title + FarthestUnder || element.End <= title - FarthestOver || sums.Length(element.First, element.End) > LongestBox || sums.Running(element.First, element.End) > 0)
            return false;
        for (var b = element.First; b < element.End; b++)
        {
            if (KindOf(b) == BlockKind.Byline)
                return true;
        }
        return false;
    }

    // "5:50 PM" and "2 days ago" say nothing in a book.
    private static bool IsDay(string text) => HeadLines.IsNote(text) || Year().IsMatch(text);

    [GeneratedRegex(@"(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    private bool IsAuthor(HtmlBlock block)
    {
        if (block.Length > LongestName || block.EndsSentence)
            return false;
        var text = block.Text;
        if (head.Authors.Any(a => text.EndsWith(a, StringComparison.OrdinalIgnoreCase) && text.Length - a.Length <= LongestLabel && Blanks(text) - Blanks(a) <= 1))
            return true;
        return Blanks(text) is >= 1 and <= 6 && !text.Any(char.IsDigit) && !HeadLines.IsNote(text) && FurniturePhrases.Classify(text) == FurnitureKind.None && IsInside(block, HeadNames.IsAuthor);
    }

    // A sentence under the title may be the first of the text.
    private bool IsSummary(HtmlBlock block)
    {
        if (block.Length is < 10 or > LongestSummary || block.LinkLength > 0 || block.IsRunningText && block.EndsSentence)
            return false;
        return head.Summaries.Contains(block.Text) || IsInside(block, HeadNames.IsSummary) || (block.Kind == BlockKind.Heading && page.Blocks[title + 1] == block && (IsSaid(block) || IsInOtherLanguage(block)));
    }

    /// <summary>Whether a heading says more than headings do.</summary>
    public static bool IsSaid(HtmlBlock block) => block.Length >= ShortestSaid && (block.EndsSentence || block.Length >= 2 * ShortestSaid);

    // "Davka: the word that refuses", and the same in Hebrew under it.
    private bool IsInOtherLanguage(HtmlBlock block) =>
        HtmlLanguage.Around(block.Pieces[0].Text.ParentNode) is { } own
        && HtmlLanguage.Around(page.Blocks[title].Pieces[0].Text.ParentNode) is { } other && own.IsHebrew != other.IsHebrew;

    private static bool IsInside(HtmlBlock block, Func<HtmlNode, bool> isOfKind)
    {
        var pieces = block.Pieces.Where(p => !string.IsNullOrWhiteSpace(p.Text.Text)).ToList();
        return pieces.Count > 0 && pieces.All(p => HtmlWalk.SelfAndAround(p.Text.ParentNode).Take(Highest).Any(isOfKind));
    }

    private static int Blanks(string text) => text.AsSpan().Count(' ');
}
