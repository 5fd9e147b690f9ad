using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Marks the links to other pages that stand between two paragraphs of a text, each a line of its own, and trails of links to the page.</summary>
internal static class MarkLinkedLines
{
    private const int FewestWords = 4;

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
            else if (before >= 0 && page.Blocks[before].IsRunningText && IsLink(block) && NextOf(page, b) is { IsRunningText: true })
                block.Furniture = "a link to another page, between paragraphs";
            else
                before = b;
        }
    }

    // "Home > Talks > Numbers"
    private static bool IsTrail(HtmlBlock block) =>
        block.LinkLength * 10 >= block.Length * 7 && block.Kind is null or BlockKind.Paragraph && block.Text.Split([" > ", " » ", " › ", " / "], StringSplitOptions.None) is { Length: >= 2 } steps && steps.All(step => step.Trim().Length is > 0 and <= 60);

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
