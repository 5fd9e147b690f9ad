using System.Collections.Frozen;
using HtmlAgilityPack;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>What the elements of HTML mean for a text.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> NeverShown = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "title", "svg", "button", "input", "select", "option", "datalist", "textarea", "iframe", "object", "embed", "applet", "canvas", "audio", "video", "map", "dialog", "annotation", "annotation-xml"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "math", "mi", "mn", "mo", "mrow", "msub", "msup", "mtext", "nobr", "q", "ruby", "rb", "rt", "rp", "s", "samp", "semantics", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p", "st1:place"], StringComparer.Ordinal);

    /// <summary>Whether an element breaks the line.</summary>
    public static bool IsBlock(HtmlNode node) => node.NodeType == HtmlNodeType.Element && !Inline.Contains(node.Name);

    /// <summary>Whether a reader of the page never sees an element or a comment, or sees no text in it.</summary>
    /// <param name="node">The element or comment.</param>
    /// <param name="showsHidden">Whether what the page hides counts as shown: a script would show it.</param>
    public static bool IsNeverShown(HtmlNode node, bool showsHidden = false)
    {
        if (node.NodeType != HtmlNodeType.Element)
            return node.NodeType == HtmlNodeType.Comment;
        if (NeverShown.Contains(node.Name))
            return true;
        return node.Name is not ("html" or "body") && ((!showsHidden && IsHidden(node)) || (node.Name == "a" ? FurnitureNames.IsLinkBetweenSentences(node) : !IsBlock(node) && node.Name is not ("sup" or "sub") && FurnitureNames.Find(node) is not null));
    }

    /// <summary>Whether an element breaks the line to the eye and is not read aloud.</summary>
    public static bool IsUnread(HtmlNode node) =>
        IsBlock(node) && node.GetAttributeValue("aria-hidden", "").Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>What kind of block an element makes, or null when its tag does not say.</summary>
    public static BlockKind? KindOf(string name) => name switch
    {
        "h1" => BlockKind.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "blockquote" => BlockKind.Quote,
        "li" or "dd" or "td" or "pre" => BlockKind.Paragraph,
        _ => null,
    };

    /// <summary>What inline an inline element makes, without its children; or null when it makes none.</summary>
    public static Inline? InlineOf(HtmlNode node) => node.Name switch
    {
        "em" or "i" or "cite" or "dfn" or "var" => new EmphasisInline([]),
        "strong" or "b" => new StrongInline([]),
        "a" when IsWebAddress(node.GetAttributeValue("href", "").Trim()) => new LinkInline(CharacterReferences.Decode(node.GetAttributeValue("href", "").Trim()), []),
        _ when HtmlLanguage.Of(node) is { } language => new LanguageInline(language, DirectionOf(node) ?? language.Direction, []),
        _ => null,
    };

    /// <summary>Whether a target is an absolute address of the web: <c>javascript:</c>, <c>data:</c> and all others are no links.</summary>
    public static bool IsWebAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") && !target.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static Direction? DirectionOf(HtmlNode node) => node.GetAttributeValue("dir", "").ToLowerInvariant() switch
    {
        "rtl" => Direction.RightToLeft,
        "ltr" => Direction.LeftToRight,
        _ => null,
    };

    private static bool IsHidden(HtmlNode node)
    {
        if (!node.HasAttributes)
            return false;
        if (node.Attributes.Contains("hidden") || node.GetAttributeValue("aria-hidden", "").Equals("true", StringComparison.OrdinalIgnoreCase))
            return true;
        // Webflow's name for what a page leaves out.
        if (node.GetAttributeValue("class", "").Contains("w-condition-invisible", StringComparison.Ordinal))
            return true;
        var style = node.GetAttributeValue("style", "");
        return style.Length > 0 && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));
    }

    private static bool Declares(string style, string property, string value)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && declaration.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
                && declaration.AsSpan(colon + 1).Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
