using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Finds what stands between the title of a page and the element that holds its text: who wrote it and when, and what it is about.</summary>
internal static class LeadLines
{
    private const int Farthest = 30;
    private const int ShortestHeading = 40;

    /// <summary>Whether a block between the title and the text belongs to the text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">The block.</param>
    /// <param name="title">The block of the title, or -1.</param>
    /// <param name="first">The first block of the text.</param>
    public static bool IsLead(HtmlPage page, int index, int title, int first)
    {
        var block = page.Blocks[index];
        if (title < 0 || index <= title || first - title > Farthest || block.IsLinks)
            return false;
        var line = block.Text;
        if (block.IsRunningText || (block.Kind == BlockKind.Heading && block.Length >= ShortestHeading && (block.EndsSentence || block.Length >= 2 * ShortestHeading) && block.LinkLength == 0))
            return !IsRepeated(page, line, first);
        return Names.IsSureByline(line) || HeadLines.IsNote(line);
    }

    // The first paragraph again, for lists of pages and for search engines.
    private static bool IsRepeated(HtmlPage page, string line, int first) =>
        Enumerable.Range(first, Math.Min(Farthest, page.Blocks.Count - first)).Any(b => page.Blocks[b].Text.StartsWith(line.TrimEnd('.', '…', ' '), StringComparison.Ordinal));
}
