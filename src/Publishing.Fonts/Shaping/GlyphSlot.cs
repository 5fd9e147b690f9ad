using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping;

/// <summary>A character on its way to a glyph, and the glyph on its way to its place.</summary>
internal struct GlyphSlot
{
    /// <summary>The code point; kept after the glyph is known.</summary>
    public int CodePoint;

    /// <summary>The UTF-16 index of the cluster.</summary>
    public int Cluster;

    /// <summary>The glyph.</summary>
    public ushort Glyph;

    /// <summary>Kind and history.</summary>
    public GlyphProperties Properties;

    /// <summary>The features that hold here.</summary>
    public uint Mask;

    /// <summary>The canonical combining class, as modified for sorting.</summary>
    public byte CombiningClass;

    /// <summary>What Unicode says of the character.</summary>
    public CharacterTraits Traits;

    /// <summary>The ligature that the glyph is, or that the mark stands on; 0 is none.</summary>
    public byte LigatureId;

    /// <summary>The component of the ligature that the mark stands on, from 1; or the place in a multiple substitution.</summary>
    public byte LigatureComponent;

    /// <summary>How many components the ligature has; 0 where the glyph is none.</summary>
    public byte LigatureSize;

    /// <summary>Advance and shift, in font units.</summary>
    public int XAdvance, XOffset, YOffset;

    /// <summary>How many slots on (or back) is the glyph that this one hangs on; 0 is none.</summary>
    public int Attachment;

    /// <summary>Whether the attachment is cursive.</summary>
    public bool IsCursive;

    /// <summary>How many components the glyph counts for when it ligates.</summary>
    public readonly int ComponentCount =>
        (Properties & (GlyphProperties.Ligature | GlyphProperties.Ligated)) == (GlyphProperties.Ligature | GlyphProperties.Ligated) && LigatureSize > 0 ? LigatureSize : 1;

    /// <summary>Whether the glyph is a mark.</summary>
    public readonly bool IsMark => (Properties & GlyphProperties.Mark) != 0;
}

/// <summary>What Unicode says of a character.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    None = 0,
    Mark = 1,
    Ignorable = 2,
    Hidden = 4,
    Zwj = 8,
    Zwnj = 16,
    NonspacingMark = 32,
    Continuation = 64,
    ShownAsSpace = 128,
}
