using HtmlAgilityPack;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>What the head of a web page says of it.</summary>
/// <param name="Language">The language of its <c>html</c> element, or null.</param>
/// <param name="Titles">Its titles as they stand, the name of the site before or behind some.</param>
/// <param name="Authors">The names of its authors as a browser would show them.</param>
/// <param name="Summaries">What it says in a line or two, likewise.</param>
internal sealed record HtmlHead(Language? Language, IReadOnlyList<string> Titles, IReadOnlyList<string> Authors, IReadOnlyList<string> Summaries)
{
    private const int Most = 8;

    public static HtmlHead Of(HtmlNode root)
    {
        Language? language = null;
        var (titles, authors, summaries) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var node in HtmlWalk.All(root))
        {
            if (node.Name == "html")
                language ??= HtmlLanguage.Of(node);
            // A drawing has a title, too: the name of a sign or of the site.
            else if (node.Name == "title" && titles.Count < Most && !HtmlWalk.SelfAndAround(node).Any(n => n.Name == "svg"))
                titles.Add(node.FirstChild is HtmlTextNode text ? text.Text : "");
            else if (node.Name == "meta")
                ListNamed(node.GetAttributeValue("property", node.GetAttributeValue("name", "")))?.Add(node.GetAttributeValue("content", ""));
            else if (node.Name == "script" && node.GetAttributeValue("type", "") == "application/ld+json" && authors.Count < Most)
                authors.AddRange(StructuredData.AuthorsIn(node.InnerText));
        }
        return new HtmlHead(language, titles, [.. authors.Select(HtmlBlock.Shown).Where(a => a.Length > 2)], [.. summaries.Select(HtmlBlock.Shown).Where(s => s.Length > 10)]);

        List<string>? ListNamed(string name) => name switch
        {
            "og:title" or "twitter:title" => titles,
            "author" or "article:author" or "parsely-author" or "dc.creator" or "DC.creator" => authors,
            "description" or "og:description" or "twitter:description" => summaries,
            _ => null,
        };
    }
}
