using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>Finds the element that holds the text of a web page.</summary>
/// <remarks>Running text counts for the element around it, and half as much for the one around that; the greatest sum is the text's.</remarks>
internal static class FindMainContent
{
    public static HtmlNode? Of(List<HtmlBlock> blocks)
    {
        var weights = new Dictionary<HtmlNode, long>();
        var order = new List<HtmlNode>();
        var total = 0L;
        foreach (var block in blocks)
        {
            if (!block.IsRunningText)
                continue;
            total += block.Length;
            var holder = Holder(block.Container);
            for (var level = 0; level < 4 && holder is not null; level++, holder = holder.ParentNode)
            {
                if (!weights.TryGetValue(holder, out var weight))
                    order.Add(holder);
                weights[holder] = weight + block.Length * 4 / (1 << level);
            }
        }
        if (total == 0)
            return null;
        var best = order.MaxBy(n => weights[n])!;
        // The page may say itself where its text is, or hold it in several equal parts.
        for (HtmlNode? up = best; up is not null; up = up.ParentNode)
        {
            if (up.Name is "article" or "main" || up.GetAttributeValue("role", "") == "main" || up.GetAttributeValue("itemprop", "") == "articleBody")
                return up;
        }
        return best;
    }

    /// <summary>Whether an element lies in another or is it.</summary>
    public static bool Holds(HtmlNode outer, HtmlNode? inner)
    {
        while (inner is not null && inner != outer)
            inner = inner.ParentNode;
        return inner is not null;
    }

    // The element that holds the paragraph, not the paragraph itself.
    private static HtmlNode? Holder(HtmlNode node)
    {
        HtmlNode? holder = node;
        while (holder is not null && (!HtmlTags.IsBlock(holder) || holder.Name is "p" or "li" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"))
            holder = holder.ParentNode;
        return holder;
    }
}
