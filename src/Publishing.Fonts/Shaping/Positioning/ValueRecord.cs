using System.Numerics;
using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>A change of place and advance (OpenType, ValueRecord); its format says which fields are there.</summary>
internal static class ValueRecord
{
    private const int XPlacement = 1;
    private const int YPlacement = 2;
    private const int XAdvance = 4;

    /// <summary>The size of a record in bytes.</summary>
    public static int SizeOf(int format) => 2 * BitOperations.PopCount((uint)format & 0xFF);

    /// <summary>Changes a glyph by a record. Device tables adjust for screens and are passed over.</summary>
    public static void Apply(FontReader table, int at, int format, ref GlyphSlot slot)
    {
        if ((format & XPlacement) != 0)
        {
            slot.XOffset += table.I16(at);
            at += 2;
        }
        if ((format & YPlacement) != 0)
        {
            slot.YOffset += table.I16(at);
            at += 2;
        }
        if ((format & XAdvance) != 0)
            slot.XAdvance += table.I16(at);
    }
}
