namespace Publishing.Sources;

/// <summary>Sums over ranges of a page's blocks, each had in one step.</summary>
internal sealed class BlockSums
{
    private readonly long[] length, links, running;

    public BlockSums(IReadOnlyList<HtmlBlock> blocks)
    {
        (length, links, running) = (new long[blocks.Count + 1], new long[blocks.Count + 1], new long[blocks.Count + 1]);
        for (var i = 0; i < blocks.Count; i++)
        {
            length[i + 1] = length[i] + blocks[i].Length;
            links[i + 1] = links[i] + blocks[i].LinkLength;
            running[i + 1] = running[i] + (blocks[i].IsRunningText ? blocks[i].Length : 0);
        }
    }

    public long Length(int first, int end) => length[end] - length[first];

    public long Links(int first, int end) => links[end] - links[first];

    public long Running(int first, int end) => running[end] - running[first];
}
