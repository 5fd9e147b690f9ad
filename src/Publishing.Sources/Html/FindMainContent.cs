using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Finds the element that holds the text of a web page.</summary>
/// <remarks>
/// Running text is worth its length, links less than nothing. From the element whose blocks have the greatest sum the search goes
/// inwards as long as an element has nearly all of that sum, and more readily into one whose tag says that it is the text.
/// </remarks>
internal static class FindMainContent
{
    private const int FewestOfColumn = 3;
    private const int Highest = 12;

    /// <summary>Finds it.</summary>
    /// <param name="page">The page, its furniture marked.</param>
    /// <param name="title">The index of the block that holds the title which the head of the page gives too, or -1.</param>
    /// <returns>The index of the element, or -1 when the page has no running text.</returns>
    public static int Of(HtmlPage page, int title)
    {
        var sums = new long[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
            sums[i + 1] = sums[i] + Worth(page.Blocks[i]);
        var (best, most) = (-1, 0L);
        for (var i = 0; i < page.Elements.Count; i++)
        {
            var worth = sums[page.Elements[i].End] - sums[page.Elements[i].First];
            // A paragraph alone is not the text: a list may stand beside it.
            if (worth > most || (worth == most && best >= 0 && HtmlTags.IsBlock(page.Elements[i].Node) && page.Elements[i].Tag is not ("p" or "li" or "blockquote")))
                (best, most) = (i, worth);
        }
        return best < 0 ? best : Narrow(page, best, title, sums);
    }

    private static long Worth(HtmlBlock block)
    {
        if (block.Furniture is not null)
            return 0;
        if (block.IsRunningText)
            return Math.Max(0, block.Length - 2 * block.LinkLength);
        return block.IsLinks ? -5 : 0;
    }

    private static int Narrow(HtmlPage page, int outer, int title, long[] sums)
    {
        var best = outer;
        for (var i = outer + 1; i < page.Elements[outer].Close; i++)
        {
            var element = page.Elements[i];
            if (!HtmlTags.IsBlock(element.Node) || element.Tag is "p" or "li" or "ul" or "ol" or "blockquote" or "tr" || (element.Tag == "td" && !IsLayout(page, element)) || !page.Holds(best, i))
                continue;
            var (inner, around) = (sums[element.End] - sums[element.First], sums[page.Elements[outer].End] - sums[page.Elements[outer].First]);
            if (inner * 100 >= around * (!IsNamedText(element) && element.Tag != "td" ? 85 : title >= element.First && title < element.End ? 30 : 60)
                // A column that a wide picture cuts goes on in another of the same name.
                && (inner == around || !HasTwin(page, i, sums)))
            {
                best = i;
            }
        }
        return best;
    }

    private static bool HasTwin(HtmlPage page, int index, long[] sums)
    {
        var element = page.Elements[index];
        var name = element.Node.GetAttributeValue("class", "");
        if (name.Length == 0)
            return false;
        for (var i = element.Parent + 1; element.Parent >= 0 && i < page.Elements[element.Parent].Close; i++)
        {
            if (i != index && page.Elements[i].Parent == element.Parent && page.Elements[i].Tag == element.Tag && sums[page.Elements[i].End] > sums[page.Elements[i].First] && page.Elements[i].Node.GetAttributeValue("class", "") == name)
                return true;
        }
        return false;
    }

    /// <summary>Whether a block has its kind from a cell that holds a column of text.</summary>
    public static bool IsInLayout(HtmlPage page, HtmlBlock block)
    {
        for (var (up, step) = (block.Element, 0); block.Kind == BlockKind.Paragraph && up >= 0 && step < Highest; up = page.Elements[up].Parent, step++)
        {
            if (page.Elements[up].Tag is "td" or "li" or "dd" or "pre")
                return page.Elements[up].Tag == "td" && IsLayout(page, page.Elements[up]);
        }
        return false;
    }

    // Pages of before style sheets have their columns in the cells of a table.
    private static bool IsLayout(HtmlPage page, HtmlElement cell)
    {
        var paragraphs = 0;
        for (var i = cell.First; i < cell.End && paragraphs < FewestOfColumn; i++)
            paragraphs += page.Blocks[i].IsRunningText ? 1 : 0;
        return paragraphs == FewestOfColumn;
    }

    private static bool IsNamedText(HtmlElement element) =>
        element.Tag is "article" or "main" || element.Node.GetAttributeValue("role", "") is "main" or "article"
        || element.Node.GetAttributeValue("itemprop", "") is "articleBody" or "text";
}
