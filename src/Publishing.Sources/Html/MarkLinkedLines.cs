using HtmlAgilityPack;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Marks the links to other pages that stand between two paragraphs of a text, each a line of its own, trails of links to the page, rows of links without a word between them, and buttons.</summary>
internal static class MarkLinkedLines
{
    private const int FewestWords = 4;
    private const int FewestOfRow = 3;
    private const int LongestButton = 60;

    /// <summary>Marks them.</summary>
    /// <param name="page">The page.</param>
    public static void In(HtmlPage page)
    {
        var before = -1;
        for (var b = 0; b < page.Blocks.Count; b++)
        {
            var block = page.Blocks[b];
            if (block.Furniture is not null || block.Length == 0)
                continue;
            if (IsTrail(block))
                block.Furniture = "a trail of links to this page";
            else if (IsRow(block))
                block.Furniture = "links to other pages";
            else if (IsButton(block))
                block.Furniture = "a button";
            else if (before >= 0 && page.Blocks[before].IsRunningText && IsLink(block) && NextOf(page, b) is { IsRunningText: true })
                block.Furniture = "a link to another page, between paragraphs";
            else
                before = b;
        }
    }

    // "Home > Talks > Numbers"
    private static bool IsTrail(HtmlBlock block) =>
        block.LinkLength * 10 >= block.Length * 7 && block.Kind is null or BlockKind.Paragraph && block.Text.Split([" > ", " » ", " › ", " / "], StringSplitOptions.None) is { Length: >= 2 } steps && steps.All(step => step.Trim().Length is > 0 and <= 60);

    private static bool IsRow(HtmlBlock block) =>
        block.Kind is null && block.LinkLength == block.Length && !block.EndsSentence && block.Pieces.Where(IsShown).Select(p => LinkAround(p.Text)).Distinct().Count() >= FewestOfRow;

    private static bool IsButton(HtmlBlock block) =>
        block.Kind is null or BlockKind.Paragraph && block.LinkLength == block.Length && block.Length <= LongestButton && !block.EndsSentence
        && block.Pieces.Where(IsShown).All(p => LinkAround(p.Text) is { } link && (link.GetAttributeValue("role", "") == "button" || FurnitureNames.CallsButton(link)));

    private static bool IsShown((HtmlTextNode Text, bool FollowsBreak) piece) => !string.IsNullOrWhiteSpace(piece.Text.Text);

    private static HtmlNode? LinkAround(HtmlNode node) => HtmlWalk.SelfAndAround(node).FirstOrDefault(n => n.Name == "a");

    private static bool IsLink(HtmlBlock block) =>
        block.Kind is null or BlockKind.Paragraph && block.LinkLength * 10 >= block.Length * 9 && !block.EndsSentence && BlockShape.CountWords(block.Text) >= FewestWords;

    private static HtmlBlock? NextOf(HtmlPage page, int block)
    {
        for (var b = block + 1; b < page.Blocks.Count; b++)
        {
            if (page.Blocks[b] is { Furniture: null, Length: > 0 } next && !IsLink(next))
                return next;
        }
        return null;
    }
}
