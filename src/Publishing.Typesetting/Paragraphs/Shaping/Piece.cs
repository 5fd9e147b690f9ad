using Publishing.Typesetting.Paragraphs.Breaking;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A word, or the part of one that stands in one style and direction, with the space behind it.</summary>
internal struct Piece
{
    /// <summary>The shaped text.</summary>
    public ShapedWord Word;

    /// <summary>What shaped it, and shapes its parts when it is divided.</summary>
    public WordShaper Shaper;

    /// <summary>Its first UTF-16 unit in the paragraph.</summary>
    public int Start;

    /// <summary>The unit after its last.</summary>
    public int End;

    /// <summary>The unit after the space, or line break, that follows; <see cref="End"/> where none does.</summary>
    public int SpaceEnd;

    /// <summary>Its span.</summary>
    public int Span;

    /// <summary>Its embedding level.</summary>
    public byte Level;

    /// <summary>The level of the space.</summary>
    public byte SpaceLevel;

    /// <summary>The natural width that the space adds; 0 where it is part of the word (no-break space).</summary>
    public long SpaceWidth;

    /// <summary>How much of the width behind the word gives way: that of the space.</summary>
    public long Glue;

    /// <summary>Whether the line may end behind it.</summary>
    public bool MayEnd;

    /// <summary>How the line ends if it ends here.</summary>
    public BreakKind EndKind;

    /// <summary>What it costs to end a line here.</summary>
    public int Penalty;

    /// <summary>How many UTF-16 units it has, without the space.</summary>
    public readonly int Length => End - Start;
}
