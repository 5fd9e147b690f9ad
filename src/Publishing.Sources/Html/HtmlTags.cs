using System.Collections.Frozen;
using HtmlAgilityPack;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>What the elements of HTML mean for a text.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "head", "nav", "footer", "aside", "form", "svg", "math", "button", "select", "option", "textarea", "iframe", "object", "canvas", "audio", "video", "figure", "dialog", "menu"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Around = FrozenSet.ToFrozenSet(
        ["ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment", "comments", "cookie", "cookies", "footer", "hidden", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pager", "pagination", "popup", "promo", "recommended", "related", "respond", "share", "sharing", "sharedaddy", "sidebar", "skip", "social", "sponsor", "subscribe", "tags", "toolbar", "widget", "widgets"], StringComparer.Ordinal);

    /// <summary>Whether an element breaks the line.</summary>
    public static bool IsBlock(HtmlNode node) => node.NodeType == HtmlNodeType.Element && !Inline.Contains(node.Name);

    /// <summary>Whether an element and all it holds is no part of a text: by its tag, its role, its class or its id.</summary>
    public static bool IsSkipped(HtmlNode node)
    {
        if (node.NodeType != HtmlNodeType.Element)
            return node.NodeType == HtmlNodeType.Comment;
        if (Skipped.Contains(node.Name) || node.Attributes.Contains("hidden"))
            return true;
        if (node.GetAttributeValue("aria-hidden", "") == "true" || node.GetAttributeValue("role", "") is "navigation" or "search" or "complementary" or "banner" or "contentinfo")
            return true;
        if (node.GetAttributeValue("style", "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
            return true;
        return node.Name is "div" or "section" or "ul" or "ol" or "p" or "span" or "header" or "table" or "td"
            && (Names(node, "class") || Names(node, "id"));
    }

    /// <summary>What kind of block an element makes, or null when its tag does not say.</summary>
    public static BlockKind? KindOf(string name) => name switch
    {
        "h1" => BlockKind.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "blockquote" => BlockKind.Quote,
        _ => null,
    };

    private static bool Names(HtmlNode node, string attribute)
    {
        foreach (var name in node.GetAttributeValue(attribute, "").Split([' ', '\t', '\n', '-', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Around.Contains(name.ToLowerInvariant()))
                return true;
        }
        return false;
    }
}
