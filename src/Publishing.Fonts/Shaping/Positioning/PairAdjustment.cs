using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Moves pairs of glyphs, listed one by one (OpenType, GPOS 2 format 1).</summary>
internal sealed class PairAdjustment(LayoutData data, int at) : Subtable(data, at, 2)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var index = Coverage.IndexOf(run.Current.Glyph);
        if (index < 0 || index >= table.U16(At + 8))
            return false;
        var second = run.Next(run.Index, false, default(AnyGlyph));
        if (second < 0)
            return false;
        var format1 = table.U16(At + 4);
        var format2 = table.U16(At + 6);
        var size1 = ValueRecord.SizeOf(format1);
        var size = 2 + size1 + ValueRecord.SizeOf(format2);
        var set = At + table.U16(At + 10 + 2 * index);
        var wanted = run.Buffer[second].Glyph;
        var low = 0;
        var high = table.U16(set) - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var record = set + 2 + middle * size;
            var glyph = table.U16(record);
            if (wanted < glyph)
            {
                high = middle - 1;
            }
            else if (wanted > glyph)
            {
                low = middle + 1;
            }
            else
            {
                ValueRecord.Apply(table, record + 2, format1, ref run.Current);
                ValueRecord.Apply(table, record + 2 + size1, format2, ref run.Buffer[second]);
                run.Index = format2 != 0 ? second + 1 : second;
                return true;
            }
        }
        return false;
    }
}
