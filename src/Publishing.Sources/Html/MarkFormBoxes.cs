namespace Publishing.Sources;

/// <summary>Marks the boxes of a web page that hold a form and little else: an offer to subscribe, with what it promises.</summary>
internal static class MarkFormBoxes
{
    private const int LongestBox = 400;
    private const int Highest = 4;

    /// <summary>Marks them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The index of the block that holds the page's title, or -1.</param>
    public static void In(HtmlPage page, int title)
    {
        if (!page.Elements.Any(e => e.Tag == "form"))
            return;
        var sums = new BlockSums(page.Blocks);
        for (var i = 0; i < page.Elements.Count; i++)
        {
            if (page.Elements[i].Tag != "form" || sums.Length(page.Elements[i].First, page.Elements[i].End) > LongestBox)
                continue;
            var box = i;
            for (var (up, step) = (page.Elements[i].Parent, 0); up >= 0 && step < Highest && IsBox(page, up, title, sums); up = page.Elements[up].Parent, step++)
                box = up;
            for (var b = page.Elements[box].First; b < page.Elements[box].End; b++)
                page.Blocks[b].Furniture ??= "a form, and what it is for";
        }
    }

    private static bool IsBox(HtmlPage page, int index, int title, BlockSums sums)
    {
        var element = page.Elements[index];
        return element.Tag is "div" or "section" or "aside" or "td" or "font" or "center" && sums.Length(element.First, element.End) <= LongestBox
            && sums.Running(element.First, element.End) * 5 < sums.Running(0, page.Blocks.Count) && !(title >= element.First && title < element.End);
    }
}
