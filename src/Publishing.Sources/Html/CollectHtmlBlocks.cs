using HtmlAgilityPack;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Walks a web page and gathers its runs of text, what is plainly no part of a text left out.</summary>
internal static class CollectHtmlBlocks
{
    public static List<HtmlBlock> From(HtmlNode root)
    {
        var blocks = new List<HtmlBlock>();
        HtmlBlock? open = null;
        var (links, breaks) = (0, 0);
        // Without recursion: pages may nest as deep as they like.
        for (HtmlNode? node = root, next; node is not null; node = next)
        {
            var isSkipped = HtmlTags.IsSkipped(node);
            if (node is HtmlTextNode text && !isSkipped)
            {
                var isBlank = string.IsNullOrWhiteSpace(text.Text);
                if (!isBlank || open is not null)
                {
                    if (open is null)
                        blocks.Add(open = new HtmlBlock(text.ParentNode ?? root, KindAround(text.ParentNode)));
                    open.Pieces.Add((text, breaks > 0));
                    open.Length += text.Text.Trim().Length;
                    open.LinkLength += links > 0 ? text.Text.Trim().Length : 0;
                }
                breaks = isBlank ? breaks : 0;
            }
            else if (node.Name == "br")
            {
                breaks++;
                open = breaks > 1 ? null : open;
            }
            else if (HtmlTags.IsBlock(node) && !isSkipped)
            {
                open = null;
            }
            var enters = !isSkipped && node.FirstChild is not null;
            links += enters && node.Name == "a" ? 1 : 0;
            next = enters ? node.FirstChild : null;
            for (var up = node; next is null && up is not null && up != root; up = up.ParentNode)
            {
                next = up.NextSibling;
                if (next is not null)
                    break;
                links -= up.ParentNode?.Name == "a" ? 1 : 0;
                if (up.ParentNode is not null && HtmlTags.IsBlock(up.ParentNode))
                    open = null;
            }
        }
        return blocks;
    }

    private static BlockKind? KindAround(HtmlNode? node)
    {
        for (var i = 0; node is not null && i < 12; i++, node = node.ParentNode)
        {
            if (HtmlTags.KindOf(node.Name) is { } kind)
                return kind;
        }
        return null;
    }
}
