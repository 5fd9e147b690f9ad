using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Finds the block of a web page that holds its title.</summary>
internal static class FindPageTitle
{
    /// <summary>Finds it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="head">What its head says of it.</param>
    /// <param name="isNamed">Whether the head of the page gives the same title.</param>
    /// <returns>The index of the block, or -1.</returns>
    public static int In(HtmlPage page, HtmlHead head, out bool isNamed)
    {
        var named = head.Titles.Select(Fold).Where(t => t.Length > 0).ToArray();
        var (best, most) = (-1, 0);
        for (var i = 0; i < page.Blocks.Count; i++)
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
        return best;
    }

    // The head gives the title alone, or with the name of the site before or behind it.
    private static int Likeness(string named, string text) =>
        named == text ? 6 : text.Length >= 8 && text.Length * 2 >= named.Length && named.Contains(text, StringComparison.Ordinal) ? 4 : 0;

    private static string Fold(string text) => HtmlBlock.Shown(text).ToLowerInvariant();
}
