using System.Collections.Immutable;
using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Cff;

/// <summary>Finds glyphs by the codes of StandardEncoding (CFF specification, appendices A and B, and 13 "Charsets").</summary>
internal static class StandardCodes
{
    /// <summary>Runs of codes whose string ids follow one another.</summary>
    private static readonly ImmutableArray<(int First, int Last, int Sid)> Runs =
    [
        (32, 126, 1), (161, 175, 96), (177, 180, 111), (182, 189, 115), (191, 191, 123), (193, 200, 124), (202, 203, 132),
        (205, 208, 134), (225, 225, 138), (227, 227, 139), (232, 235, 140), (241, 241, 144), (245, 245, 145), (248, 251, 146),
    ];

    public static int GlyphOf(FontReader table, CffFont font, int code)
    {
        foreach (var (first, last, sid) in Runs)
        {
            if (code >= first && code <= last)
                return GlyphOfSid(table, font, sid + code - first);
        }
        return -1;
    }

    private static int GlyphOfSid(FontReader table, CffFont font, int sid)
    {
        var count = font.CharStrings.Count;
        var at = font.Top.Number(CffOperator.Charset, 0);
        if (at is 0 or 1 or 2)
            return at == 0 && sid < count ? sid : -1; // The expert sets hold no letters.
        var format = table.U8(at);
        if (format is not (0 or 1 or 2))
            throw table.Fault(at, "the format of the charset is unknown");
        var place = at + 1;
        for (var glyph = 1; glyph < count;)
        {
            int first = table.U16(place);
            var left = format switch { 0 => 0, 1 => table.U8(place + 2), _ => table.U16(place + 2) };
            if (sid >= first && sid <= first + left && glyph + sid - first < count)
                return glyph + sid - first;
            place += 2 + format;
            glyph += left + 1;
        }
        return -1;
    }
}
