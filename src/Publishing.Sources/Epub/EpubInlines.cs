using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>What inlines the inline elements of an EPUB make.</summary>
internal static class EpubInlines
{
    /// <summary>The inlines of an element, outer ones first, without children.</summary>
    /// <param name="node">The element.</param>
    /// <param name="isExact">Whether terms and links into the book are kept: a source gets them anew.</param>
    public static IEnumerable<Inline> Of(MarkupNode node, bool isExact)
    {
        if (isExact && node["data-term"] is { } term && node["id"] is { } anchor)
            yield return new TermInline(term, anchor, node.Name == "dfn", []);
        if (node.Name == "a" && TargetOf(node["href"]?.Trim() ?? "", isExact) is { } target)
            yield return new LinkInline(target, []);
        var language = LanguageOf(node, isExact);
        if (language is not null)
            yield return language;
        // A word in italics for its language alone has no emphasis of its own.
        if (node.Name is "em" or "var" || (node.Name is "i" or "dfn" or "cite" && language is null && !isExact) || (node.Name == "i" && language is null))
            yield return new EmphasisInline([]);
        if (node.Name is "strong" or "b")
            yield return new StrongInline([]);
    }

    // A run that only turns is a run of the language around it. Pages of others give a language and mean its direction with it.
    private static LanguageInline? LanguageOf(MarkupNode node, bool isExact)
    {
        var (language, direction) = (EpubKinds.LanguageOf(node), EpubKinds.DirectionOf(node));
        if (!isExact)
            return language is { } known ? new LanguageInline(known, direction ?? known.Direction, []) : null;
        if (language is null && direction is null)
            return null;
        language ??= node.SelfAndAround().Select(EpubKinds.LanguageOf).FirstOrDefault(l => l is not null) ?? Language.English;
        direction ??= node.SelfAndAround().Select(EpubKinds.DirectionOf).FirstOrDefault(d => d is not null);
        return new LanguageInline(language.Value, direction ?? language.Value.Direction, []);
    }

    private static string? TargetOf(string href, bool isExact)
    {
        if (HtmlTags.IsWebAddress(href) || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return href;
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        return isExact && hash >= 0 && hash + 1 < href.Length ? href[hash..] : null;
    }
}
