using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Paragraphs.Placing;

/// <summary>A run or a space of a line that is being placed.</summary>
internal struct LineItem
{
    /// <summary>The run, or null for a space.</summary>
    public ShapedRun? Run;

    /// <summary>The piece that it comes from.</summary>
    public int Piece;

    /// <summary>Its embedding level.</summary>
    public byte Level;

    /// <summary>What follows the run in the text.</summary>
    public WordEnding Ending;

    /// <summary>Its width: natural first, then as set.</summary>
    public long Width;

    /// <summary>How much of its width gives way.</summary>
    public long Glue;

    /// <summary>Its left edge.</summary>
    public long X;
}
