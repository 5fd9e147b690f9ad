using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Kerning by classes of glyphs (OpenType, kern format 2): a left and a right class together are an offset into a table of values.</summary>
internal sealed class KernClasses : KernSubtable
{
    private readonly (int First, ushort[] Classes) left, right;
    private readonly int start;
    private readonly short[] values;

    /// <summary>Reads the classes and values.</summary>
    /// <param name="table">The kern table.</param>
    /// <param name="at">Where the subtable begins; its offsets are counted from there.</param>
    public KernClasses(FontReader table, int at)
    {
        left = ReadClasses(table, at + table.U16(at + 8));
        right = ReadClasses(table, at + table.U16(at + 10));
        start = table.U16(at + 12);
        values = new short[Math.Max(0, Math.Min(table.Length - at - start, 2 * (ushort.MaxValue + 1)) / 2)];
        for (var i = 0; i < values.Length; i++)
            values[i] = table.I16(at + start + 2 * i);
    }

    /// <inheritdoc/>
    public override int Of(ushort left, ushort right)
    {
        var offset = ClassOf(this.left, left) + ClassOf(this.right, right) - start;
        return offset >= 0 && offset / 2 < values.Length ? values[offset / 2] : 0;
    }

    private static int ClassOf((int First, ushort[] Classes) table, ushort glyph) =>
        (uint)(glyph - table.First) < (uint)table.Classes.Length ? table.Classes[glyph - table.First] : 0;

    private static (int, ushort[]) ReadClasses(FontReader table, int at)
    {
        var classes = new ushort[table.U16(at + 2)];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = table.U16(at + 4 + 2 * i);
        return (table.U16(at), classes);
    }
}
