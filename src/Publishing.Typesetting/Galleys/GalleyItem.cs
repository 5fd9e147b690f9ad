using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Galleys;

/// <summary>What stands one below the other in a galley: text that is set but not yet divided into pages.</summary>
public abstract record GalleyItem
{
    private protected GalleyItem()
    {
    }
}

/// <summary>White space between blocks.</summary>
/// <param name="Rows">Its height in rows of the baseline grid.</param>
/// <param name="IsRigid">Whether it stays at the head of a page, where other space vanishes.</param>
public sealed record GalleySpace(int Rows, bool IsRigid = false) : GalleyItem;

/// <summary>A paragraph, heading or other block.</summary>
/// <param name="Settings">The ways in which it was set, the natural one first; never empty.</param>
/// <param name="Direction">The direction of the paragraph.</param>
/// <param name="LineHeight">The distance of its baselines.</param>
/// <param name="IsSolid">Whether it must stay on one page; its lines then need not keep to the grid, but its height does.</param>
/// <param name="KeepsWithNext">Whether the next block must begin on the same page.</param>
/// <param name="Origin">The block of the book that it shows, or null.</param>
/// <param name="Recipe">What it was set from, so that it can be set longer or shorter; null where that is not wanted.</param>
public sealed record GalleyBlock(
    ImmutableArray<BlockSetting> Settings,
    Direction Direction,
    Pt LineHeight,
    bool IsSolid,
    bool KeepsWithNext,
    BlockOrigin? Origin,
    BlockRecipe? Recipe = null) : GalleyItem
{
    /// <summary>What stands above it when it, or a part of it, begins a page or column: the head of an index entry that goes on. Null for nothing.</summary>
    public GalleyBlock? ContinuedHead { get; init; }

    /// <summary>For each line of the natural setting the footnotes whose marks it carries, which must stand on its page; empty when there are none. A block with notes has no other setting.</summary>
    public ImmutableArray<ImmutableArray<NoteLine>> Notes { get; init; } = [];

    /// <summary>How many lines of notes some of its lines carry.</summary>
    public int NoteLinesIn(int firstLine, int endLine)
    {
        var count = 0;
        for (var i = firstLine; i < Math.Min(endLine, Notes.Length); i++)
            count += Notes[i].Length;
        return count;
    }
}

/// <summary>One way to set a block.</summary>
/// <param name="Lines">The lines; empty while it is only known that the block can be set so.</param>
/// <param name="Rows">The height in rows; equal to the number of lines unless the block is solid.</param>
/// <param name="Cost">What it costs to use this setting; 0 for the natural one.</param>
public sealed record BlockSetting(ImmutableArray<SetLine> Lines, int Rows, long Cost)
{
    /// <summary>How many lines it has, more than 0; also known while <see cref="Lines"/> is empty.</summary>
    public int LineCount { get; init; } = Lines.Length;
}

/// <summary>A block of the book.</summary>
/// <param name="TextId">The text.</param>
/// <param name="BlockIndex">The block of the text's document, from 0.</param>
public sealed record BlockOrigin(string TextId, int BlockIndex);

/// <summary>What a block is set from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Measure">The width of the column.</param>
/// <param name="Demerits">The demerits of its natural setting.</param>
public sealed record BlockRecipe(StyledText Text, ParagraphStyle Style, Pt Measure, long Demerits);
