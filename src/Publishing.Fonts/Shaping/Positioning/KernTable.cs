using Publishing.Core;
using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Kerning as it was before GPOS (OpenType, kern table version 0, formats 0 and 2).</summary>
internal sealed class KernTable
{
    private readonly List<KernSubtable> subtables;

    private KernTable(List<KernSubtable> subtables) => this.subtables = subtables;

    /// <summary>Reads a font's kern table; null when it has none that can be used.</summary>
    public static KernTable? Open(OpenTypeFont font)
    {
        var data = font.Table("kern");
        if (data.IsEmpty)
            return null;
        var table = new FontReader(data.Span, "kern");
        if (table.U16(0) != 0)
            return null;
        var subtables = new List<KernSubtable>();
        var count = table.U16(2);
        var at = 4;
        for (var i = 0; i < count && at + 6 <= table.Length; i++)
        {
            var coverage = table.U16(at + 4);
            // Horizontal, no minimum, not across the line; the format stands in the high byte.
            if ((coverage & 7) == 1 && coverage >> 8 is 0 or 2)
                subtables.Add(coverage >> 8 == 0 ? new KernPairs(table, at) : new KernClasses(table, at));
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
                if (j >= 0 && pairs.Of(buffer[i].Glyph, buffer[j].Glyph) is not 0 and var kern)
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
}
