namespace Publishing.Sources;

/// <summary>Marks lists of other pages, each with its linked title and a few words, by the likeness of their entries.</summary>
internal static class MarkTeasers
{
    private const int Fewest = 3;
    private const int LongestEntry = 450;

    /// <summary>Marks them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The index of the block that holds the page's title, or -1.</param>
    public static void In(HtmlPage page, int title)
    {
        var sums = new BlockSums(page.Blocks);
        var groups = new Dictionary<(int Parent, string Tag, string Class), List<int>>();
        var order = new List<List<int>>();
        for (var i = 0; i < page.Elements.Count; i++)
        {
            var element = page.Elements[i];
            if (element.First == element.End || !HtmlTags.IsBlock(element.Node) || page.Blocks[element.First].Furniture is not null || element.Tag is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "td" or "br")
                continue;
            var key = (element.Parent, element.Tag, FirstClass(element));
            if (!groups.TryGetValue(key, out var group))
                order.Add(groups[key] = group = []);
            group.Add(i);
        }
        var total = sums.Running(0, page.Blocks.Count);
        foreach (var group in order)
        {
            for (int start = 0, end; start < group.Count; start = end)
            {
                end = start + 1;
                while (end < group.Count && IsNext(page, group[end - 1], group[end], sums))
                    end++;
                MarkRun(page, group[start..end], title, total, sums);
            }
        }
    }

    private static bool IsNext(HtmlPage page, int before, int after, BlockSums sums) =>
        sums.Running(page.Elements[before].End, page.Elements[after].First) == 0 && page.Elements[after].First - page.Elements[before].End <= 2;

    private static void MarkRun(HtmlPage page, List<int> run, int title, long total, BlockSums sums)
    {
        var entries = run.Where(i => IsTeaser(page, page.Elements[i], title, sums)).ToList();
        var running = entries.Sum(i => sums.Running(page.Elements[i].First, page.Elements[i].End));
        if (entries.Count < Fewest || entries.Count * 4 < run.Count * 3 || total - running < Math.Clamp(running, 200, 800))
            return;
        for (var b = page.Elements[entries[0]].First; b < page.Elements[entries[^1]].End; b++)
            page.Blocks[b].Furniture ??= "an entry in a list of other pages";
    }

    private static bool IsTeaser(HtmlPage page, HtmlElement element, int title, BlockSums sums)
    {
        if (title >= element.First && title < element.End || sums.Length(element.First, element.End) > LongestEntry)
            return false;
        for (var b = element.First; b < element.End; b++)
        {
            var block = page.Blocks[b];
            if (block.LinkLength >= 12 && block.LinkLength * 5 >= block.Length * 4)
                return true;
        }
        return false;
    }

    private static string FirstClass(HtmlElement element)
    {
        var names = element.Node.GetAttributeValue("class", "").AsSpan().Trim();
        var end = names.IndexOf(' ');
        return (end < 0 ? names : names[..end]).ToString();
    }
}
