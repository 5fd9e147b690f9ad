using HtmlAgilityPack;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Reads the language that a page gives for an element.</summary>
internal static class HtmlLanguage
{
    private const int LongestTag = 35;

    /// <summary>The language of an element's own <c>lang</c> or <c>xml:lang</c>, or null.</summary>
    public static Language? Of(HtmlNode? node)
    {
        if (node is not { HasAttributes: true })
            return null;
        return Parse(node.GetAttributeValue("lang", node.GetAttributeValue("xml:lang", "")));
    }

    /// <summary>The language of a tag, or null when it is none.</summary>
    public static Language? Parse(string tag) => IsTag(tag.Trim()) ? new Language(Canonical(tag.Trim())) : null;

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

    // RFC 5646: subtags of letters and digits, the first of two or three letters.
    private static bool IsTag(string tag)
    {
        if (tag.Length is < 2 or > LongestTag)
            return false;
        var subtags = tag.Split('-', '_');
        return subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter) && subtags.All(s => s.Length is > 0 and <= 8 && s.All(char.IsAsciiLetterOrDigit));
    }

    // The language in small letters, a script with one capital, a region in capitals; "iw" is the old code of Hebrew.
    private static string Canonical(string tag)
    {
        var subtags = tag.Split('-', '_');
        for (var i = 0; i < subtags.Length; i++)
        {
            var lower = subtags[i].ToLowerInvariant();
            subtags[i] = i == 0 ? lower == "iw" ? "he" : lower
                : lower.Length == 4 && char.IsAsciiLetter(lower[0]) ? char.ToUpperInvariant(lower[0]) + lower[1..]
                : lower.Length == 2 ? lower.ToUpperInvariant() : lower;
        }
        return string.Join('-', subtags);
    }
}
