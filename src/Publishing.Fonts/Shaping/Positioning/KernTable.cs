using Publishing.Core;
using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Kerning as it was before GPOS (OpenType, kern table version 0, format 0).</summary>
internal sealed class KernTable
{
    private readonly List<Dictionary<uint, short>> subtables;

    private KernTable(List<Dictionary<uint, short>> subtables) => this.subtables = subtables;

    /// <summary>Reads a font's kern table; null when it has none that can be used.</summary>
    public static KernTable? Open(OpenTypeFont font)
    {
        var data = font.Table("kern");
        if (data.IsEmpty)
            return null;
        var table = new FontReader(data.Span, "kern");
        if (table.U16(0) != 0)
            return null;
        var subtables = new List<Dictionary<uint, short>>();
        var count = table.U16(2);
        var at = 4;
        for (var i = 0; i < count && at + 6 <= table.Length; i++)
        {
            var coverage = table.U16(at + 4);
            // Horizontal, no minimum, not across the line, format 0.
            if ((coverage & 0xFF07) == 1)
                subtables.Add(Read(table, at + 6));
            at += Math.Max((int)table.U16(at + 2), 6);
        }
        return subtables.Count == 0 ? null : new KernTable(subtables);
    }

    /// <summary>Kerns the glyphs, marks passed over. The amount is shared by both glyphs, as HarfBuzz does it.</summary>
    public void Apply(LookupRun run, GlyphDefinitions definitions, Direction direction)
    {
        var buffer = run.Buffer;
        var isRightToLeft = direction == Direction.RightToLeft;
        run.Begin(definitions, null, positions: true, isRightToLeft);
        run.TakeAll(LookupFlags.IgnoreMarks);
        if (isRightToLeft)
            buffer.Reverse();
        foreach (var pairs in subtables)
        {
            for (var i = 0; i >= 0;)
            {
                var j = run.Next(i, false, default(AnyGlyph));
                if (j >= 0 && pairs.TryGetValue(((uint)buffer[i].Glyph << 16) | buffer[j].Glyph, out var kern))
                {
                    var half = kern >> 1;
                    buffer[i].XAdvance += half;
                    buffer[j].XAdvance += kern - half;
                    buffer[j].XOffset += kern - half;
                }
                i = j;
            }
        }
        if (isRightToLeft)
            buffer.Reverse();
    }

    private static Dictionary<uint, short> Read(FontReader table, int at)
    {
        // The count is right where the length of a long subtable has run over.
        var count = Math.Max(0, Math.Min(table.U16(at), (table.Length - at - 8) / 6));
        var pairs = new Dictionary<uint, short>(count);
        for (var i = 0; i < count; i++)
        {
            var pair = at + 8 + 6 * i;
            pairs[table.U32(pair)] = table.I16(pair + 4);
        }
        return pairs;
    }
}
