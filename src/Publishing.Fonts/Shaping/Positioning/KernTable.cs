using Publishing.Core;
using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Kerning as it was before GPOS (OpenType, kern table version 0, format 0).</summary>
internal sealed class KernTable
{
    private readonly Dictionary<uint, short> pairs;

    private KernTable(Dictionary<uint, short> pairs) => this.pairs = pairs;

    /// <summary>Reads a font's kern table; null when it has none that can be used.</summary>
    public static KernTable? Open(OpenTypeFont font)
    {
        var data = font.Table("kern");
        if (data.IsEmpty)
            return null;
        var table = new FontReader(data.Span, "kern");
        if (table.U16(0) != 0)
            return null;
        var pairs = new Dictionary<uint, short>();
        var subtables = table.U16(2);
        var at = 4;
        for (var i = 0; i < subtables; i++)
        {
            var coverage = table.U16(at + 4);
            // Horizontal, no minimum, not across the line, format 0.
            if ((coverage & 0xFF07) == 1)
                Read(table, at + 6, pairs);
            at += table.U16(at + 2);
        }
        return pairs.Count == 0 ? null : new KernTable(pairs);
    }

    /// <summary>Kerns the glyphs, marks passed over. The amount is shared by both glyphs, as HarfBuzz does it.</summary>
    public void Apply(GlyphBuffer buffer, Direction direction)
    {
        var reversed = direction == Direction.RightToLeft;
        if (reversed)
            buffer.Reverse();
        for (var i = 0; i < buffer.Count;)
        {
            var j = i + 1;
            while (j < buffer.Count && buffer[j].IsMark)
                j++;
            if (j < buffer.Count && !buffer[i].IsMark
                && pairs.TryGetValue(((uint)buffer[i].Glyph << 16) | buffer[j].Glyph, out var kern))
            {
                var half = kern >> 1;
                buffer[i].XAdvance += half;
                buffer[j].XAdvance += kern - half;
                buffer[j].XOffset += kern - half;
            }
            i = j;
        }
        if (reversed)
            buffer.Reverse();
    }

    private static void Read(FontReader table, int at, Dictionary<uint, short> pairs)
    {
        var count = Math.Min(table.U16(at), (table.Length - at - 8) / 6);
        for (var i = 0; i < count; i++)
        {
            var pair = at + 8 + 6 * i;
            pairs[table.U32(pair)] = table.I16(pair + 4);
        }
    }
}
