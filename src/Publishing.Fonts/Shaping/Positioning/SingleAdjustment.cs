using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Moves single glyphs (OpenType, GPOS 1).</summary>
internal sealed class SingleAdjustment(LayoutData data, int at, int format) : Subtable(data, at, 2)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var index = Coverage.IndexOf(run.Current.Glyph);
        if (index < 0)
            return false;
        var values = table.U16(At + 4);
        if (format == 1)
        {
            ValueRecord.Apply(table, At + 6, values, ref run.Current);
        }
        else
        {
            if (index >= table.U16(At + 6))
                return false;
            ValueRecord.Apply(table, At + 8 + index * ValueRecord.SizeOf(values), values, ref run.Current);
        }
        run.Index++;
        return true;
    }
}
