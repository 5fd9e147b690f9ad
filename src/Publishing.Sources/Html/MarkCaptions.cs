using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>Marks the line under a picture: alone with it in an element, and no sentence.</summary>
internal static class MarkCaptions
{
    private const int Longest = 160;
    private const int FarthestNode = 24;

    /// <summary>Marks them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="near">What stands near its title: an author's portrait has the name under it.</param>
    /// <param name="title">The index of the block that holds the page's title, or -1.</param>
    public static void In(HtmlPage page, HeadBlocks near, int title)
    {
        foreach (var element in page.Elements)
        {
            if (element.End - element.First != 1 || element.First == title || element.Tag is "a" or "li" || !HtmlTags.IsBlock(element.Node))
                continue;
            var block = page.Blocks[element.First];
            if (block is { Furniture: null, Kind: null, EndsSentence: false, Length: <= Longest } && near.KindOf(element.First) is null && IsUnderPicture(element.Node))
                block.Furniture = FurnitureNames.Caption;
        }
    }

    // A line break or the edge of an element parts the words from the picture; what stands beside it is text with a sign.
    private static bool IsUnderPicture(HtmlNode element)
    {
        var (seen, isParted) = (false, false);
        foreach (var node in HtmlWalk.All(element).Skip(1).Take(FarthestNode))
        {
            if (node is HtmlTextNode text && !string.IsNullOrWhiteSpace(text.Text))
                return seen && isParted;
            seen |= node.Name == "img";
            isParted |= seen && (node.Name == "br" || (node.Name != "img" && HtmlTags.IsBlock(node)));
        }
        return false;
    }
}
