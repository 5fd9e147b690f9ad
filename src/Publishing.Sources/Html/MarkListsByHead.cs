using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Marks what stands under a heading that announces other pages, a form or comments: "Related articles", "Leave a reply".</summary>
internal static class MarkListsByHead
{
    private const int ShortestHead = 3;
    private const int LongestHead = 80;

    /// <summary>Marks them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The index of the block that holds the page's title, or -1.</param>
    public static void In(HtmlPage page, int title)
    {
        var sums = new BlockSums(page.Blocks);
        var total = sums.Running(0, page.Blocks.Count);
        var widest = WidestBoxes(page, title, sums);
        for (var b = 0; b < page.Blocks.Count; b++)
        {
            var block = page.Blocks[b];
            if (block.Furniture is not null || b == title || block.Length is < ShortestHead or > LongestHead)
                continue;
            var kind = sums.Running(0, b) * 2 >= total && FurniturePhrases.IsHeadOfComments(block.Text) ? FurnitureKind.ListHead : FurniturePhrases.Classify(block.Text);
            if (kind is not (FurnitureKind.ListHead or FurnitureKind.Site))
                continue;
            block.Furniture = "a link, a form or a notice of the site";
            if (kind == FurnitureKind.Site)
                continue;
            for (var k = b + 1; k < Math.Max(widest[b], EndOfLinks(page, b)); k++)
                page.Blocks[k].Furniture ??= "an entry in a list of other pages";
        }
    }

    // For each block the end of the widest element that begins with it and holds little running text.
    private static int[] WidestBoxes(HtmlPage page, int title, BlockSums sums)
    {
        var ends = new int[page.Blocks.Count];
        var total = sums.Running(0, page.Blocks.Count);
        foreach (var element in page.Elements)
        {
            if (element.First < element.End && ends[element.First] == 0 && sums.Running(element.First, element.End) * 4 < total && !(title >= element.First && title < element.End))
                ends[element.First] = element.End;
        }
        return ends;
    }

    // Under a head without a box of its own: links, up to the next heading or the next paragraph.
    private static int EndOfLinks(HtmlPage page, int head)
    {
        var end = head + 1;
        while (end < page.Blocks.Count && !page.Blocks[end].IsRunningText && (page.Blocks[end].IsLinks || page.Blocks[end].Kind is not (BlockKind.Heading or BlockKind.Title)))
            end++;
        return end;
    }
}
