using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A set of glyphs, numbered (OpenType, Coverage table).</summary>
internal sealed class Coverage
{
    private readonly ushort[] starts;
    private readonly ushort[] ends;
    private readonly int[] indexes;

    private Coverage(ushort[] starts, ushort[] ends, int[] indexes)
    {
        this.starts = starts;
        this.ends = ends;
        this.indexes = indexes;
    }

    /// <summary>Reads a coverage table.</summary>
    public static Coverage Read(FontReader table, int offset)
    {
        var format = table.U16(offset);
        var count = table.U16(offset + 2);
        if (format == 1)
        {
            var glyphs = new ushort[count];
            var numbers = new int[count];
            for (var i = 0; i < count; i++)
            {
                glyphs[i] = table.U16(offset + 4 + 2 * i);
                numbers[i] = i;
            }
            return new Coverage(glyphs, glyphs, numbers);
        }
        if (format != 2)
            throw table.Fault(offset, $"coverage format {format} is unknown");
        var starts = new ushort[count];
        var ends = new ushort[count];
        var indexes = new int[count];
        for (var i = 0; i < count; i++)
        {
            var record = offset + 4 + 6 * i;
            starts[i] = table.U16(record);
            ends[i] = table.U16(record + 2);
            indexes[i] = table.U16(record + 4);
        }
        return new Coverage(starts, ends, indexes);
    }

    /// <summary>How many ranges of glyphs there are.</summary>
    public int Ranges => starts.Length;

    /// <summary>The number of a glyph in the set, or -1.</summary>
    public int IndexOf(ushort glyph)
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
                return indexes[middle] + glyph - starts[middle];
        }
        return -1;
    }

    /// <summary>Whether a glyph is in the set.</summary>
    public bool Contains(ushort glyph) => IndexOf(glyph) >= 0;

    /// <summary>Adds the glyphs to a digest.</summary>
    /// <returns>How much work it was, in ranges and words of bits.</returns>
    public int AddTo(GlyphDigest digest)
    {
        ushort last = 0;
        foreach (var end in ends)
            last = Math.Max(last, end);
        digest.Reserve(last);
        var work = starts.Length;
        for (var i = 0; i < starts.Length; i++)
        {
            digest.AddRange(starts[i], ends[i]);
            work += Math.Max(0, ends[i] - starts[i]) >> 6;
        }
        return work;
    }
}
