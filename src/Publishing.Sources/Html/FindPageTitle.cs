using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Finds the block of a web page that holds its title.</summary>
internal static class FindPageTitle
{
    private const int ShortestPlain = 8, LongestPlain = 150;
    private const int Reach = 30;

    private static readonly string[] Separators = [" : ", " | ", " - ", " – ", " — ", " » ", " :: ", " / ", " · "];

    /// <summary>Finds it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="head">What its head says of it.</param>
    /// <param name="end">The index behind the last block that may hold it.</param>
    /// <param name="isNamed">Whether the head of the page gives the same title.</param>
    /// <returns>The index of the block, or -1.</returns>
    public static int In(HtmlPage page, HtmlHead head, int end, out bool isNamed)
    {
        var named = head.Titles.Select(Fold).Where(t => t.Length > 0).ToArray();
        var (best, most) = (-1, 0);
        for (var i = 0; i < end; i++)
        {
            var block = page.Blocks[i];
            if (block.Kind is not (BlockKind.Title or BlockKind.Heading) || block.Length > 300)
                continue;
            var text = Fold(block.Text);
            var score = block.Kind == BlockKind.Title ? 2 : 0;
            if (text.Length >= 3)
                score += named.Select(n => Likeness(n, text)).DefaultIfEmpty().Max();
            if (score > most)
                (best, most) = (i, score);
        }
        isNamed = most >= 4;
        return !isNamed && Plain(page, head, end) is >= 0 and var plain ? plain : best;
    }

    // An old page has its title in a line like any other: of what the head names, the line with the most text under it.
    private static int Plain(HtmlPage page, HtmlHead head, int end)
    {
        var named = head.Titles.SelectMany(t => HtmlBlock.Shown(t).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(t => t.Length >= 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var sums = new BlockSums(page.Blocks);
        var (best, most) = (-1, 0);
        for (var i = 0; i < end; i++)
        {
            if (page.Blocks[i] is not { IsLinks: false, IsRunningText: false, Length: >= ShortestPlain and <= LongestPlain } || !named.Contains(page.Blocks[i].Text))
                continue;
            var under = (int)sums.Running(i, Math.Min(page.Blocks.Count, i + Reach));
            if (under > 0 && under >= most)
                (best, most) = (i, under);
        }
        return best;
    }

    // The head gives the title alone, or with the name of the site before or behind it.
    private static int Likeness(string named, string text)
    {
        if (named == text)
            return 6;
        if (text.Length < 8 || !named.Contains(text, StringComparison.Ordinal))
            return 0;
        return text.Length * 2 >= named.Length || named.Split(Separators, StringSplitOptions.TrimEntries).MaxBy(part => part.Length) == text ? 4 : 0;
    }

    private static string Fold(string text) => HtmlBlock.Shown(text).ToLowerInvariant();
}
