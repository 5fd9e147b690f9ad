using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Fonts;

/// <summary>The CMap from the codes of one byte to the glyphs' numbers in the font program (ISO 32000-1, 9.7.5).</summary>
internal static class CodeMap
{
    /// <summary>At most so many entries may stand in one section (Adobe Technical Note 5411).</summary>
    private const int SectionSize = 100;

    /// <summary>Writes the map, and the entries of its stream's dictionary.</summary>
    public static void Write(PdfBuffer map, PdfBuffer entries, FontResource font)
    {
        entries.Raw("/Type/CMap/CMapName/C"u8).Integer(font.Number).Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"u8);
        map.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def/CMapName/C"u8)
            .Integer(font.Number).Raw(" def/CMapType 1 def 1 begincodespacerange<00><FF>endcodespacerange\n"u8);
        var ranges = new List<(byte First, byte Last, ushort Number)>();
        foreach (var (code, meaning) in font.Codes)
        {
            var number = font.Use.NumberOf(meaning);
            if (ranges is [.., var range] && code == range.Last + 1 && number == range.Number + (code - range.First))
                ranges[^1] = range with { Last = code };
            else
                ranges.Add((code, code, number));
        }
        foreach (var section in ranges.Chunk(SectionSize))
        {
            map.Integer(section.Length).Raw(" begincidrange\n"u8);
            foreach (var (first, last, number) in section)
                map.Raw((byte)'<').Hexadecimal(first).Raw("><"u8).Hexadecimal(last).Raw((byte)'>').Integer(number).Raw((byte)'\n');
            map.Raw("endcidrange\n"u8);
        }
        map.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }
}
