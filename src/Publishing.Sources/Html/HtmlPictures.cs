using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>A picture of a web page.</summary>
/// <param name="Start">The first offset of its tag.</param>
/// <param name="End">The offset behind its tag.</param>
/// <param name="Words">What stands for it in words; empty when nothing does.</param>
internal sealed record HtmlPicture(int Start, int End, string Words);

/// <summary>Finds the pictures that belong to the text of a web page: not those round it, and not those that the page says are decoration.</summary>
internal static class HtmlPictures
{
    /// <summary>Finds them, in document order.</summary>
    /// <param name="root">The page.</param>
    /// <param name="page">Its blocks.</param>
    /// <param name="isText">Whether a block is part of the text.</param>
    public static IReadOnlyList<HtmlPicture> Of(HtmlNode root, HtmlPage page, Func<int, bool> isText)
    {
        var source = root.OwnerDocument.Text;
        var text = Enumerable.Range(0, page.Blocks.Count).Where(isText).ToList();
        if (text.Count == 0)
            return [];
        // From where the text begins to where, behind its end, the page shows other text again.
        var first = page.Blocks[text[0]].Pieces[0].Text.StreamPosition;
        var last = text[^1] + 1 < page.Blocks.Count ? page.Blocks[text[^1] + 1].Pieces[0].Text.StreamPosition : int.MaxValue;
        int[] pieces = [.. page.Blocks.SelectMany(b => b.Pieces).Select(p => p.Text.StreamPosition).Order()];
        var found = new List<HtmlPicture>();
        foreach (var node in HtmlWalk.All(root).Where(n => n.NodeType == HtmlNodeType.Element && PicturesLeftOut.Names(n.Name)))
        {
            var start = node.StreamPosition;
            if (start < first || start > last || start < (found.Count > 0 ? found[^1].End : 0) || !IsShown(node) || EndOfTag(source, start) is not (> 0 and var end) || HoldsText(pieces, start, end))
                continue;
            found.Add(new HtmlPicture(start, end, WordsOf(node)));
        }
        return found;
    }

    // Of a quotation mark that is left open the parser makes something else: what it gives as text is none of the tag.
    private static bool HoldsText(int[] pieces, int start, int end) =>
        Array.BinarySearch(pieces, start) is var at && (at >= 0 || (~at < pieces.Length && pieces[~at] < end));

    private static bool IsShown(HtmlNode node)
    {
        if (node.Attributes["alt"] is { Value: "" } || node.GetAttributeValue("role", "") is "presentation" or "none")
            return false;
        // Drawings without a name are the signs of buttons; a point of one pixel counts visitors.
        if (node.Name == "svg" && WordsOf(node).Length == 0 || node.GetAttributeValue("width", "") is "0" or "1")
            return false;
        return !HtmlWalk.SelfAndAround(node).Any(n => n.Attributes.Contains("hidden") || n.GetAttributeValue("aria-hidden", "") == "true"
            || n.Name is not ("html" or "body") && (FurnitureNames.OfTag(n.Name) ?? FurnitureNames.Find(n)) is { } reason && reason != FurnitureNames.Caption);
    }

    private static string WordsOf(HtmlNode node)
    {
        foreach (var name in new[] { "alt", "aria-label", "title" })
        {
            if (node.GetAttributeValue(name, "").Trim() is { Length: > 0 } words)
                return CharacterReferences.Decode(words);
        }
        return node.ChildNodes.FirstOrDefault(c => c.Name is "title" or "desc") is { } title ? CharacterReferences.Decode(title.InnerText).Trim() : "";
    }

    // The offset behind the tag that begins here, or 0 when none does: the parser mends some pages as it reads.
    private static int EndOfTag(string source, int start)
    {
        if (start < 0 || start >= source.Length || source[start] != '<')
            return 0;
        var quote = '\0';
        for (var i = start + 1; i < source.Length; i++)
        {
            if (quote != '\0')
                quote = source[i] == quote ? '\0' : quote;
            else if (source[i] is '"' or '\'')
                quote = source[i];
            else if (source[i] == '>')
                return i + 1;
        }
        return 0;
    }
}
