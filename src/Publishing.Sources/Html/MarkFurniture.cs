using System.Buffers;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Marks the blocks of a web page that are no part of its text, by the names of elements, their tags and their links.</summary>
internal static class MarkFurniture
{
    // Fewer may be the numbers of sections.
    private const int FewestLabels = 4;
    private const int LongestLabel = 12;

    // Nodes from the start of a figure: one may hold any number of captions.
    private const int FarthestHeading = 100;
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,+-−–%$€£₪'’ \u00A0\n");

    /// <summary>Marks them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="near">What stands near its title.</param>
    /// <param name="title">The index of the block that holds the page's title, or -1.</param>
    /// <param name="byNames">Whether the names that a site gives its elements count, or their tags and links alone.</param>
    public static void In(HtmlPage page, HeadBlocks near, int title, bool byNames)
    {
        var sums = new BlockSums(page.Blocks);
        var covered = 0;
        for (var i = 0; i < page.Elements.Count; i++)
        {
            var element = page.Elements[i];
            if (element.First == element.End || element.End <= covered || !HtmlTags.IsBlock(element.Node))
                continue;
            var reason = FurnitureNames.OfTag(element.Tag) ?? (byNames ? FurnitureNames.Find(element.Node) : null);
            if (reason is null || !IsFurniture(page, element, reason, title, sums))
                reason = LinkListReason(page, element, sums) ?? ChartReason(page, element);
            if (reason is null || (FurnitureNames.OfTag(element.Tag) is null && near.IsBoxOfAuthor(element, sums)))
                continue;
            for (var b = element.First; b < element.End; b++)
                page.Blocks[b].Furniture ??= reason;
            covered = element.End;
        }
    }

    // A name may be that of a layout ("content-sidebar") or of a part that holds the text as well.
    private static bool IsFurniture(HtmlPage page, HtmlElement element, string reason, int title, BlockSums sums)
    {
        if (element.Tag is "html" or "body" or "#document" || element.Node.GetAttributeValue("itemprop", "") == "articleBody")
            return false;
        var (inside, total) = (sums.Running(element.First, element.End), sums.Running(0, page.Blocks.Count));
        if (reason == FurnitureNames.Menu && inside > 200 && sums.Links(element.First, element.End) * 4 < sums.Length(element.First, element.End))
            return false;
        // "node--promoted" says that an article stands on the front page.
        if (reason == FurnitureNames.Advertisement && element.Tag is "article" or "main")
            return false;
        // "gallery-title": the words beside the pictures of a text that is told by them.
        if (reason == FurnitureNames.Gallery && inside > 0 && !HtmlWalk.All(element.Node).Any(node => node.Name is "img" or "picture" or "figure" or "video"))
            return false;
        // With a heading of its own a picture is a part of such a text.
        if (element.Tag == "figcaption" && HtmlWalk.SelfAndAround(element.Node).FirstOrDefault(n => n.Name == "figure") is { } figure && HtmlWalk.All(figure).Take(FarthestHeading).Any(node => node.Name is "h2" or "h3" or "h4"))
            return false;
        // The teaser of a text itself leads nowhere.
        if (reason == FurnitureNames.Others && sums.Links(element.First, element.End) == 0 && inside > 0)
            return false;
        if (reason == FurnitureNames.Comments)
            return total - inside >= Math.Min(400, total / 4) && !(title >= element.First && title < element.End);
        if (title >= element.First && title < element.End && inside * 3 > total)
            return false;
        if (element.Tag is "footer" or "cite" && page.Blocks[element.First].Kind == BlockKind.Quote)
            return false;
        if (element.Tag is "form" or "header")
            return inside * 10 < total;
        return inside * 5 < total * 2;
    }

    /// <summary>Whether an element holds links and no text.</summary>
    private static string? LinkListReason(HtmlPage page, HtmlElement element, BlockSums sums)
    {
        if (!HtmlTags.IsBlock(element.Node) || element.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "li" or "blockquote" or "td" or "tr" or "dd" or "dt")
            return null;
        // "These sources deal with it at length:", and under it where they are.
        if (element.First > 0 && page.Blocks[element.First - 1] is { Furniture: null, IsRunningText: true } above && Letters.EndsInColon(above.Text.TrimEnd()))
            return null;
        var (length, links) = (sums.Length(element.First, element.End), sums.Links(element.First, element.End));
        return links * 2 > length && sums.Running(element.First, element.End) == 0 && element.End - element.First > 1 ? "links to other pages" : null;
    }

    /// <summary>Whether an element holds figures alone, and many: what a chart has at its axes.</summary>
    private static string? ChartReason(HtmlPage page, HtmlElement element)
    {
        if (element.End - element.First < FewestLabels || element.Tag is "table" or "thead" or "tbody" or "tr" or "ol" or "ul" or "dl")
            return null;
        for (var b = element.First; b < element.End; b++)
        {
            if (page.Blocks[b].Length > LongestLabel || page.Blocks[b].Text.AsSpan().ContainsAnyExcept(Figures))
                return null;
        }
        return "the labels of a chart";
    }
}
