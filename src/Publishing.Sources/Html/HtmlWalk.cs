using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>Goes through web pages without recursion and without the parser's own lists, which take time by the depth: pages may nest as deep as they like.</summary>
internal static class HtmlWalk
{
    /// <summary>A node and all below it, in document order.</summary>
    public static IEnumerable<HtmlNode> All(HtmlNode root)
    {
        for (HtmlNode? node = root, next; node is not null; node = next)
        {
            yield return node;
            next = node.FirstChild;
            for (var up = node; next is null && up is not null && up != root; up = up.ParentNode)
                next = up.NextSibling;
        }
    }

    /// <summary>The node and those around it, from the inside, as far as is sensible.</summary>
    public static IEnumerable<HtmlNode> SelfAndAround(HtmlNode? node)
    {
        for (var i = 0; node is not null && i < 64; i++, node = node.ParentNode)
            yield return node;
    }
}
