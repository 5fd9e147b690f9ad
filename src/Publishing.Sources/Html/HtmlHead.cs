using HtmlAgilityPack;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>What the head of a web page says of it.</summary>
/// <param name="Language">The language of its <c>html</c> element, or null.</param>
/// <param name="Titles">Its titles as they stand, the name of the site before or behind some.</param>
internal sealed record HtmlHead(Language? Language, IReadOnlyList<string> Titles)
{
    public static HtmlHead Of(HtmlNode root)
    {
        Language? language = null;
        var titles = new List<string>();
        // Without recursion, and without the parser's own lists of descendants, which take time by the depth.
        for (HtmlNode? node = root, next; node is not null; node = next)
        {
            if (node.Name == "html")
                language ??= HtmlLanguage.Of(node);
            else if (node.Name == "title" && titles.Count < 8)
                titles.Add(node.FirstChild is HtmlTextNode text ? text.Text : "");
            else if (node.Name == "meta" && (node.GetAttributeValue("property", "") == "og:title" || node.GetAttributeValue("name", "") is "og:title" or "twitter:title"))
                titles.Add(node.GetAttributeValue("content", ""));
            next = node.FirstChild;
            for (var up = node; next is null && up is not null && up != root; up = up.ParentNode)
                next = up.NextSibling;
        }
        return new HtmlHead(language, titles);
    }
}
