using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Sorts glyphs into classes; class 0 holds the rest (OpenType, Class Definition table).</summary>
internal sealed class ClassDefinition
{
    private readonly GlyphRanges ranges;

    private ClassDefinition(GlyphRanges ranges) => this.ranges = ranges;

    /// <summary>A definition that puts every glyph into class 0.</summary>
    public static ClassDefinition Empty { get; } = new(new GlyphRanges([], [], []));

    /// <summary>How many ranges of glyphs there are.</summary>
    public int Ranges => ranges.Count;

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
            return new ClassDefinition(new GlyphRanges(glyphs, glyphs, values));
        }
        return format == 2
            ? new ClassDefinition(GlyphRanges.Read(table, at + 2))
            : throw table.Fault(at, $"class definition format {format} is unknown");
    }

    /// <summary>The class of a glyph.</summary>
    public ushort ClassOf(ushort glyph)
    {
        var range = ranges.Find(glyph);
        return range < 0 ? (ushort)0 : ranges.ValueOf(range);
    }
}
