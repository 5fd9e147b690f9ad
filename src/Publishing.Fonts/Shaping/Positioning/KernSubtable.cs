namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>A subtable of the kern table.</summary>
internal abstract class KernSubtable
{
    /// <summary>How much nearer (less than 0) two glyphs stand, in font units; 0 for most.</summary>
    public abstract int Of(ushort left, ushort right);
}
