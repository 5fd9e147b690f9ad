using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>The glyphs of characters with a variation selector (OpenType, cmap format 14).</summary>
internal sealed class VariationSequences
{
    private readonly Dictionary<(int Selector, int CodePoint), ushort> glyphs = [];
    private readonly Dictionary<int, List<(int First, int Last)>> defaults = [];

    /// <summary>Reads the subtable.</summary>
    /// <param name="reader">The cmap table.</param>
    /// <param name="table">Where the subtable begins.</param>
    public static VariationSequences Read(FontReader reader, int table)
    {
        var sequences = new VariationSequences();
        var count = Count(reader, table + 6, size: 11);
        for (var i = 0; i < count; i++)
        {
            var record = table + 10 + 11 * i;
            var selector = U24(reader, record);
            if (reader.U32(record + 3) is not 0 and var ranges)
                sequences.ReadDefaults(reader, Place(reader, table, ranges, record + 3), selector);
            if (reader.U32(record + 7) is not 0 and var mappings)
                sequences.ReadGlyphs(reader, Place(reader, table, mappings, record + 7), selector);
        }
        return sequences;
    }

    /// <summary>What the font has for a character with a selector.</summary>
    /// <returns>A glyph; 0 where the character's own glyph is meant; null where the font has nothing.</returns>
    public ushort? Find(int codePoint, int selector)
    {
        if (glyphs.TryGetValue((selector, codePoint), out var glyph))
            return glyph;
        return defaults.TryGetValue(selector, out var ranges) && ranges.Exists(r => r.First <= codePoint && codePoint <= r.Last) ? (ushort)0 : null;
    }

    private void ReadDefaults(FontReader reader, int at, int selector)
    {
        var count = Count(reader, at, size: 4);
        var ranges = new List<(int, int)>(count);
        for (var i = 0; i < count; i++)
        {
            var first = U24(reader, at + 4 + 4 * i);
            ranges.Add((first, first + reader.U8(at + 7 + 4 * i)));
        }
        defaults.TryAdd(selector, ranges);
    }

    private void ReadGlyphs(FontReader reader, int at, int selector)
    {
        var count = Count(reader, at, size: 5);
        for (var i = 0; i < count; i++)
        {
            if (reader.U16(at + 7 + 5 * i) is not 0 and var glyph)
                glyphs.TryAdd((selector, U24(reader, at + 4 + 5 * i)), glyph);
        }
    }

    private static int Count(FontReader reader, int at, int size)
    {
        var count = reader.U32(at);
        return count <= (uint)reader.Length / size ? (int)count : throw reader.Fault(at, "the table has more entries than bytes");
    }

    private static int Place(FontReader reader, int table, uint offset, int at) =>
        offset <= (uint)(reader.Length - table) ? table + (int)offset : throw reader.Fault(at, "an offset points outside the table");

    private static int U24(FontReader reader, int at) => (reader.U8(at) << 16) | reader.U16(at + 1);
}
