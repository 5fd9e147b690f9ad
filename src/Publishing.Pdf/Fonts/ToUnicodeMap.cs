using Publishing.Core;
using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Fonts;

/// <summary>The CMap from codes to text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>At most so many entries may stand in one section (Adobe Technical Note 5411).</summary>
    private const int SectionSize = 100;

    /// <summary>A code may stand for at most so many UTF-16 units: MuPDF 1.21 leaves out what stands for more (the standard allows 256).</summary>
    private const int LongestText = 8;

    /// <summary>The start of a text that a code may stand for.</summary>
    public static string Within(string text) => text.Length <= LongestText ? text : TextStart.Of(text, LongestText).ToString();

    public static void Write(PdfBuffer map, FontResource font)
    {
        map.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<00><FF>endcodespacerange\n"u8);
        var singles = new List<(byte Code, string Text)>();
        var ranges = new List<(byte First, byte Last, string Text)>();
        foreach (var (code, meaning) in font.Codes)
        {
            var text = meaning.Text;
            // A range may not cross a change of the text's high byte.
            if (ranges is [.., var range] && text.Length == 1 && range.Text.Length == 1
                && code == range.Last + 1 && text[0] == range.Text[0] + (code - range.First) && (text[0] & 0xFF) != 0)
                ranges[^1] = (range.First, code, range.Text);
            else
                ranges.Add((code, code, text));
        }
        singles.AddRange(ranges.Where(r => r.First == r.Last).Select(r => (r.First, r.Text)));
        ranges.RemoveAll(r => r.First == r.Last);

        foreach (var section in singles.Chunk(SectionSize))
        {
            map.Integer(section.Length).Raw(" beginbfchar\n"u8);
            foreach (var (code, text) in section)
                Text(map.Raw((byte)'<').Hexadecimal(code).Raw((byte)'>'), text);
            map.Raw("endbfchar\n"u8);
        }
        foreach (var section in ranges.Chunk(SectionSize))
        {
            map.Integer(section.Length).Raw(" beginbfrange\n"u8);
            foreach (var (first, last, text) in section)
                Text(map.Raw((byte)'<').Hexadecimal(first).Raw("><"u8).Hexadecimal(last).Raw((byte)'>'), text);
            map.Raw("endbfrange\n"u8);
        }
        map.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    private static void Text(PdfBuffer map, string text)
    {
        map.Raw((byte)'<');
        foreach (var unit in text)
            map.Hexadecimal(unit);
        map.Raw(">\n"u8);
    }
}
