using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Ranges of glyphs in ascending order, each with a value: what coverages and class definitions are made of.</summary>
/// <param name="starts">The first glyph of each range.</param>
/// <param name="ends">The last glyph of each range.</param>
/// <param name="values">The value of each range.</param>
internal readonly struct GlyphRanges(ushort[] starts, ushort[] ends, ushort[] values)
{
    private const int RecordSize = 6;

    /// <summary>How many ranges there are.</summary>
    public int Count => starts.Length;

    /// <summary>Reads a count and the records behind it: first glyph, last glyph, value (OpenType, RangeRecord and ClassRangeRecord).</summary>
    public static GlyphRanges Read(FontReader table, int at)
    {
        var count = table.U16(at);
        var starts = new ushort[count];
        var ends = new ushort[count];
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            var record = at + 2 + RecordSize * i;
            starts[i] = table.U16(record);
            ends[i] = table.U16(record + 2);
            values[i] = table.U16(record + 4);
        }
        return new GlyphRanges(starts, ends, values);
    }

    /// <summary>The range that holds a glyph, or -1.</summary>
    public int Find(ushort glyph)
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
                return middle;
        }
        return -1;
    }

    /// <summary>The first glyph of a range.</summary>
    public ushort StartOf(int range) => starts[range];

    /// <summary>The last glyph of a range.</summary>
    public ushort EndOf(int range) => ends[range];

    /// <summary>The value of a range.</summary>
    public ushort ValueOf(int range) => values[range];
}
