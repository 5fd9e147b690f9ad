using System.Text;
using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>By what the marks of notes and the notes of web pages are known.</summary>
internal static class HtmlNoteSigns
{
    private const int LongestMark = 8;
    private const int LongestNote = 20_000;

    /// <summary>The place of the page that a link leads to, or null.</summary>
    public static string? FragmentOf(HtmlNode node)
    {
        var address = node.GetAttributeValue("href", "");
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash >= 0 && hash + 1 < address.Length ? CharacterReferences.Decode(address[(hash + 1)..]) : null;
    }

    /// <summary>Whether a link says that it is the mark of a note.</summary>
    public static bool SaysMark(HtmlNode link) =>
        HasWord(link, "role", "doc-noteref") || HasWord(link, "epub:type", "noteref")
        || HasWord(link, "class", "footnote-ref") || HasWord(link, "class", "footnoteref") || HasWord(link, "class", "noteref")
        || link.GetAttributeValue("style", "") is { Length: > 0 } style && (style.Contains("mso-footnote-id", StringComparison.Ordinal) || style.Contains("mso-endnote-id", StringComparison.Ordinal));

    /// <summary>Whether a link is as short as the mark of a note.</summary>
    public static bool LooksLikeMark(HtmlNode link) => TextOf(link) is { Length: > 0 and <= LongestMark };

    /// <summary>Whether a link is a raised number or sign: <c>¹</c>, <c>[1]</c>, <c>*</c>.</summary>
    public static bool IsRaisedNumber(HtmlNode link)
    {
        var text = NumberOf(link);
        return text.Length is > 0 and <= 3 && (text.All(char.IsDigit) || text.All(c => c is '*' or '†' or '‡' or '§' or '¶'))
            && (HtmlWalk.SelfAndAround(link).TakeWhile(n => !HtmlTags.IsBlock(n)).Any(n => n.Name == "sup") || HtmlWalk.All(link).Any(n => n.Name == "sup"));
    }

    /// <summary>What a mark shows, without brackets.</summary>
    public static string NumberOf(HtmlNode link) => TextOf(link).Trim('[', ']', '(', ')', '.', ' ');

    /// <summary>How much of the beginning of a note is its number, as the page shows it, and what stands behind that: <c>[1]</c>, <c>1.</c>, or <c>.</c> behind a number that was a link.</summary>
    public static int NumberLength(string note, string number)
    {
        var at = note.Length > 0 && note[0] is '[' or '(' ? 1 : 0;
        var hasNumber = number.Length > 0 && note.AsSpan(at).StartsWith(number, StringComparison.Ordinal);
        at += hasNumber ? number.Length : 0;
        var end = at;
        while (end < note.Length && note[end] is '.' or ')' or ']' or ':')
            end++;
        if (end == at || (end < note.Length && !char.IsWhiteSpace(note[end])))
            return 0;
        while (end < note.Length && char.IsWhiteSpace(note[end]))
            end++;
        return end < note.Length ? end : 0;
    }

    /// <summary>The element that is a note, when a place that a mark leads to stands in one: a block of no great length, or the part of the page that says it is a note.</summary>
    public static HtmlNode? NoteAround(HtmlNode target)
    {
        if (BlockAround(target) is not { } block)
            return null;
        var note = HtmlWalk.SelfAndAround(block).Take(4).LastOrDefault(SaysNote) ?? block;
        return note.Name is "html" or "body" or "#document" or "article" or "main" or "ol" or "ul" or "table" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || note.OuterLength > LongestNote
            || (note.Name == "section" && !SaysNote(note))
            ? null
            : note;
    }

    /// <summary>The innermost block around a node, or itself.</summary>
    public static HtmlNode? BlockAround(HtmlNode node) => HtmlWalk.SelfAndAround(node).FirstOrDefault(HtmlTags.IsBlock);

    /// <summary>Whether there is more in a note than its number and its links back.</summary>
    public static bool HasText(HtmlNode note, List<HtmlNode> back) =>
        HtmlWalk.All(note).OfType<HtmlTextNode>().Where(t => !HtmlWalk.SelfAndAround(t).Any(back.Contains)).Any(t => t.Text.Any(char.IsLetter));

    /// <summary>The widest inline element around a link that holds nothing but such links and their brackets and arrows.</summary>
    public static HtmlNode Widen(HtmlNode link, IReadOnlyCollection<HtmlNode> links)
    {
        var widest = link;
        foreach (var node in HtmlWalk.SelfAndAround(link).Skip(1).TakeWhile(n => !HtmlTags.IsBlock(n)))
        {
            if (HtmlWalk.All(node).OfType<HtmlTextNode>().Any(t => CharacterReferences.Decode(t.Text).Any(char.IsLetterOrDigit) && !HtmlWalk.SelfAndAround(t).Any(links.Contains)))
                break;
            widest = node;
        }
        return widest;
    }

    private static bool SaysNote(HtmlNode node) =>
        HasWord(node, "role", "doc-footnote") || HasWord(node, "role", "doc-endnote") || HasWord(node, "epub:type", "footnote") || HasWord(node, "epub:type", "endnote")
        || node.Name == "div" && IsOfWord(node.GetAttributeValue("style", ""));

    // Word's "mso-element:footnote", not its "mso-element:footnote-list".
    private static bool IsOfWord(string style) =>
        style.Split(';').Select(s => s.Trim()).Any(s => s is "mso-element:footnote" or "mso-element:endnote");

    private static bool HasWord(HtmlNode node, string attribute, string word) =>
        node.GetAttributeValue(attribute, "") is { Length: > 0 } value && value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    // As much as tells a mark from other links: an element that was left open may hold all of the page.
    private static string TextOf(HtmlNode node)
    {
        var text = new StringBuilder();
        foreach (var piece in HtmlWalk.All(node).Take(100).OfType<HtmlTextNode>().TakeWhile(_ => text.Length < 100))
            text.Append(piece.Text);
        return CharacterReferences.Decode(text.ToString()).Trim();
    }
}
