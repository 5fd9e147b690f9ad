using System.Collections.Frozen;
using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>What sites call the elements that stand over a text: its author, its day, its summary.</summary>
internal static class HeadNames
{
    private static readonly FrozenSet<string> Data = FrozenSet.ToFrozenSet(["name", "author", "byline", "date", "time", "published", "updated", "modified", "views", "count", "id", "number", "category", "section", "source", "place", "location", "readtime"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Authors = FrozenSet.ToFrozenSet(["author", "authors", "byline", "by", "writer", "creator"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Days = FrozenSet.ToFrozenSet(["date", "datetime", "pubdate", "published", "timestamp"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Summaries = FrozenSet.ToFrozenSet(["subtitle", "subheading", "subhead", "standfirst", "dek", "deck", "lede", "lead", "summary", "tagline", "secondary"], StringComparer.Ordinal);

    /// <summary>Whether an inline element is a datum of its own, the day or the author, and stands right behind another such: a style sheet parts them.</summary>
    public static bool IsNextDatum(HtmlNode node)
    {
        if (!IsDatum(node))
            return false;
        var before = node.PreviousSibling;
        while (before is HtmlTextNode text && string.IsNullOrWhiteSpace(text.Text))
            before = before.PreviousSibling;
        return before is not null && IsDatum(before);
    }

    /// <summary>Whether an element is named as that of the author.</summary>
    public static bool IsAuthor(HtmlNode node) =>
        node.HasAttributes && (node.GetAttributeValue("rel", "") == "author" || node.GetAttributeValue("itemprop", "") is "author" or "creator" || Calls(node, Authors));

    /// <summary>Whether an element is named as that of the summary under the title.</summary>
    public static bool IsSummary(HtmlNode node) =>
        node.HasAttributes && (node.GetAttributeValue("itemprop", "") is "description" or "alternativeHeadline" || Calls(node, Summaries));

    /// <summary>Whether an element holds the day of the text.</summary>
    public static bool IsDay(HtmlNode node) =>
        node.Name == "time" || node.HasAttributes && (node.GetAttributeValue("itemprop", "") is "datePublished" or "dateCreated" || Calls(node, Days));

    private static bool IsDatum(HtmlNode node) =>
        node.NodeType == HtmlNodeType.Element && node.Name is "span" or "a" or "time" or "small" && (IsDay(node) || IsAuthor(node) || Calls(node, Data));

    private static bool Calls(HtmlNode node, FrozenSet<string> words) =>
        node.HasAttributes && (WordsOf(node.GetAttributeValue("class", "")).Any(words.Contains) || WordsOf(node.GetAttributeValue("data-testid", "")).Any(words.Contains));

    private static IEnumerable<string> WordsOf(string names) => names.Length == 0 ? [] : names.Split(' ').SelectMany(FurnitureNames.Split);
}
