using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Moves pairs of glyphs by their classes (OpenType, GPOS 2 format 2).</summary>
internal sealed class ClassPairAdjustment : Subtable
{
    private readonly ClassDefinition firstClasses;
    private readonly ClassDefinition secondClasses;

    public ClassPairAdjustment(LayoutData data, int at)
        : base(data, at, 2)
    {
        firstClasses = data.ClassesAt(at, Table.U16(at + 8));
        secondClasses = data.ClassesAt(at, Table.U16(at + 10));
    }

    public override bool Apply(LookupRun run)
    {
        var table = Table;
        if (!Coverage.Contains(run.Current.Glyph))
            return false;
        var second = run.Next(run.Index, false, default(AnyGlyph));
        if (second < 0)
            return false;
        var class2 = secondClasses.ClassOf(run.Buffer[second].Glyph);
        var class1 = firstClasses.ClassOf(run.Current.Glyph);
        var count2 = table.U16(At + 14);
        if (class1 >= table.U16(At + 12) || class2 >= count2)
            return false;
        var format1 = table.U16(At + 4);
        var format2 = table.U16(At + 6);
        var size1 = ValueRecord.SizeOf(format1);
        var record = At + 16 + (class1 * count2 + class2) * (size1 + ValueRecord.SizeOf(format2));
        ValueRecord.Apply(table, record, format1, ref run.Current);
        ValueRecord.Apply(table, record + size1, format2, ref run.Buffer[second]);
        run.Index = format2 != 0 ? second + 1 : second;
        return true;
    }
}
