using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Finds what stands between the title of a page and the element that holds its text: who wrote it and when, and what it is about.</summary>
/// <param name="page">The page, its furniture marked.</param>
/// <param name="blocks">What stands near the title.</param>
/// <param name="title">The block of the title, or -1.</param>
/// <param name="first">The first block of the text.</param>
internal sealed class LeadLines(HtmlPage page, HeadBlocks blocks, int title, int first)
{
    private const int Farthest = 30;

    // Between a title and its text there may be rows of buttons.
    private readonly bool isNear = title >= 0 && (first - title <= Farthest || page.Blocks.Skip(title).Take(first - title).Count(b => b.Furniture is null) <= Farthest);

    /// <summary>Whether a block between the title and the text belongs to the text.</summary>
    /// <param name="index">The block.</param>
    public bool IsLead(int index)
    {
        if (!isNear)
            return false;
        if (blocks.KindOf(index) is not null)
            return !IsRepeated(index);
        var block = page.Blocks[index];
        if (index <= title || block.IsLinks)
            return false;
        if (block.IsRunningText || (block.Kind == BlockKind.Heading && HeadBlocks.IsSaid(block) && block.LinkLength == 0))
            return !IsRepeated(index);
        return Names.IsSureByline(block.Text) || HeadLines.IsNote(block.Text);
    }

    // The first paragraph again, for lists of pages and for search engines; a name over the title and under it.
    private bool IsRepeated(int index)
    {
        var line = page.Blocks[index].Text;
        for (var b = Math.Max(0, title - HeadBlocks.FarthestOver); b < Math.Min(first + Farthest, page.Blocks.Count); b++)
        {
            if (b == index || b == title || page.Blocks[b].Furniture is not null)
                continue;
            if (b < index ? page.Blocks[b].Text == line : b >= first && page.Blocks[b].Text.StartsWith(line.TrimEnd('.', '…', ' '), StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
