using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>The values of <c>head</c> that concern the whole font.</summary>
/// <param name="UnitsPerEm">Font units in an em, 16 to 16384.</param>
/// <param name="Bounds">The box around all glyphs.</param>
/// <param name="MacStyle">Bit 0 bold, bit 1 italic.</param>
/// <param name="LongLocations">Whether <c>loca</c> holds 32-bit offsets.</param>
internal readonly record struct HeadTable(int UnitsPerEm, FontBounds Bounds, int MacStyle, bool LongLocations)
{
    public static HeadTable Read(ReadOnlySpan<byte> data)
    {
        var reader = new FontReader(data, "head");
        if (reader.U32(12) != 0x5F0F3CF5)
            throw reader.Fault(12, "the magic number is wrong");
        var unitsPerEm = reader.U16(18);
        if (unitsPerEm is < 16 or > 16384)
            throw reader.Fault(18, "the units per em are not between 16 and 16384");
        var bounds = new FontBounds(reader.I16(36), reader.I16(38), reader.I16(40), reader.I16(42));
        var format = reader.I16(50);
        if (format is not (0 or 1))
            throw reader.Fault(50, "the format of the glyph locations is unknown");
        return new HeadTable(unitsPerEm, bounds, reader.U16(44), format == 1);
    }
}
