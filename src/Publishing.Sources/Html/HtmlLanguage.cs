using HtmlAgilityPack;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Reads the language that a page gives for an element.</summary>
internal static class HtmlLanguage
{
    /// <summary>The language of an element's own <c>lang</c> or <c>xml:lang</c>, or null.</summary>
    public static Language? Of(HtmlNode? node)
    {
        if (node is not { HasAttributes: true })
            return null;
        return Language.Parse(node.GetAttributeValue("lang", node.GetAttributeValue("xml:lang", "")));
    }

    /// <summary>The language of the nearest element that gives one, from an element outwards; or null.</summary>
    public static Language? Around(HtmlNode? node)
    {
        for (var i = 0; node is not null && i < 64; i++, node = node.ParentNode)
        {
            if (Of(node) is { } language)
                return language;
        }
        return null;
    }
}
