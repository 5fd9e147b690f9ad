using System.Collections.Immutable;

namespace Publishing.Epub;

/// <summary>The printed pages of one text, taken in the order in which its blocks are written.</summary>
/// <param name="marks">The marks, by block and offset.</param>
internal sealed class PageMarkCursor(ImmutableArray<PageMark> marks)
{
    private int next;

    /// <summary>Writes the marks of pages that begin with a block.</summary>
    public void WriteBefore(MarkupWriter writer, int blockIndex)
    {
        while (next < marks.Length && (marks[next].BlockIndex, marks[next].Offset) is var (block, offset) && (block < blockIndex || (block == blockIndex && offset == 0)))
            writer.PageBreak(marks[next++]);
    }

    /// <summary>The pages that begin inside a block, by offset.</summary>
    public ReadOnlySpan<PageMark> TakeInside(int blockIndex)
    {
        var first = next;
        while (next < marks.Length && marks[next].BlockIndex == blockIndex)
            next++;
        return marks.AsSpan(first, next - first);
    }

    /// <summary>Writes the marks that are left at the end of the text.</summary>
    public void WriteRest(MarkupWriter writer) => WriteBefore(writer, int.MaxValue);
}
