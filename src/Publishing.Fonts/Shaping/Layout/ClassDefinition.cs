using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Sorts glyphs into classes; class 0 holds the rest (OpenType, Class Definition table).</summary>
internal sealed class ClassDefinition
{
    private readonly ushort[] starts;
    private readonly ushort[] ends;
    private readonly ushort[] classes;

    private ClassDefinition(ushort[] starts, ushort[] ends, ushort[] classes)
    {
        this.starts = starts;
        this.ends = ends;
        this.classes = classes;
    }

    /// <summary>A definition that puts every glyph into class 0.</summary>
    public static ClassDefinition Empty { get; } = new([], [], []);

    /// <summary>Reads a class definition; the offset 0 gives <see cref="Empty"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="start">Where offsets are counted from.</param>
    /// <param name="offset">The offset from there.</param>
    public static ClassDefinition Read(FontReader table, int start, int offset)
    {
        if (offset == 0)
            return Empty;
        var at = start + offset;
        var format = table.U16(at);
        if (format == 1)
        {
            var first = table.U16(at + 2);
            var count = Math.Min(table.U16(at + 4), 0x10000 - first);
            var glyphs = new ushort[count];
            var values = new ushort[count];
            for (var i = 0; i < count; i++)
            {
                glyphs[i] = (ushort)(first + i);
                values[i] = table.U16(at + 6 + 2 * i);
            }
            return new ClassDefinition(glyphs, glyphs, values);
        }
        if (format != 2)
            throw table.Fault(at, $"class definition format {format} is unknown");
        var ranges = table.U16(at + 2);
        var starts = new ushort[ranges];
        var ends = new ushort[ranges];
        var classes = new ushort[ranges];
        for (var i = 0; i < ranges; i++)
        {
            var record = at + 4 + 6 * i;
            starts[i] = table.U16(record);
            ends[i] = table.U16(record + 2);
            classes[i] = table.U16(record + 4);
        }
        return new ClassDefinition(starts, ends, classes);
    }

    /// <summary>How many ranges of glyphs there are.</summary>
    public int Ranges => starts.Length;

    /// <summary>The class of a glyph.</summary>
    public ushort ClassOf(ushort glyph)
    {
        var low = 0;
        var high = starts.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (glyph < starts[middle])
                high = middle - 1;
            else if (glyph > ends[middle])
                low = middle + 1;
            else
                return classes[middle];
        }
        return 0;
    }
}
