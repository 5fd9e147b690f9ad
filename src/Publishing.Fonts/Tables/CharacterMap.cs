using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>The characters of a font and their glyphs (<c>cmap</c>), unfolded into pages of 256 so that looking up is two array reads.</summary>
internal sealed class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;

    private readonly ushort[]?[] pages = new ushort[]?[(LastCodePoint >> 8) + 1];
    private readonly int glyphCount;
    private VariationSequences? variations;

    private CharacterMap(int glyphCount) => this.glyphCount = glyphCount;

    public ushort this[int codePoint] =>
        (uint)codePoint <= LastCodePoint && pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : (ushort)0;

    /// <summary>The glyph of a character with a variation selector; 0 where the font has none for the two together.</summary>
    public ushort Of(int codePoint, int selector)
    {
        if (variations?.Find(codePoint, selector) is not { } glyph)
            return 0;
        return glyph == 0 ? this[codePoint] : glyph < glyphCount ? glyph : (ushort)0;
    }

    /// <summary>Reads the best subtable; a font without one that is understood has no characters.</summary>
    public static CharacterMap Read(ReadOnlySpan<byte> data, int glyphCount)
    {
        var map = new CharacterMap(glyphCount);
        if (data.IsEmpty)
            return map;
        var reader = new FontReader(data, "cmap");
        var best = 0;
        var bestRank = 0;
        var isSymbol = false;
        var count = reader.U16(2);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + 8 * i;
            var platform = reader.U16(record);
            var encoding = reader.U16(record + 2);
            var offset = reader.Offset32(record + 4);
            if ((platform, encoding, reader.U16(offset)) == (0, 5, 14))
                map.variations ??= VariationSequences.Read(reader, offset);
            var rank = Rank(platform, encoding, reader.U16(offset));
            if (rank <= bestRank)
                continue;
            (best, bestRank, isSymbol) = (offset, rank, (platform, encoding) == (3, 0));
        }
        if (bestRank == 0)
            return map;
        if (reader.U16(best) == 4)
            map.ReadFormat4(reader, best);
        else
            map.ReadFormat12(reader, best);
        if (isSymbol)
            map.CopySymbols();
        return map;
    }

    /// <summary>All characters with a glyph, ascending.</summary>
    public IEnumerable<(int CodePoint, ushort Glyph)> Entries()
    {
        for (var high = 0; high < pages.Length; high++)
        {
            if (pages[high] is not { } page)
                continue;
            for (var low = 0; low < page.Length; low++)
            {
                if (page[low] != 0)
                    yield return (high << 8 | low, page[low]);
            }
        }
    }

    private static int Rank(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12) => 6,
        (0, 4 or 6, 12) => 5,
        (3, 1, 4) => 4,
        (0, not 5, 4) => 3,
        (3, 0, 4) => 2,
        (0 or 3, _, 12) => 1,
        _ => 0,
    };

    private void ReadFormat4(FontReader reader, int table)
    {
        var segments = reader.U16(table + 6) / 2;
        var ends = table + 14;
        var starts = ends + 2 * segments + 2;
        var deltas = starts + 2 * segments;
        var offsets = deltas + 2 * segments;
        var next = 0;
        for (var i = 0; i < segments; i++)
        {
            int end = reader.U16(ends + 2 * i);
            var first = reader.U16(starts + 2 * i);
            var delta = reader.U16(deltas + 2 * i);
            var place = offsets + 2 * i;
            var rangeOffset = reader.U16(place);
            for (var code = Math.Max(first, next); code <= Math.Min(end, 0xFFFE); code++)
            {
                int glyph = code;
                if (rangeOffset != 0)
                {
                    glyph = reader.U16(place + rangeOffset + 2 * (code - first));
                    if (glyph == 0)
                        continue;
                }
                Set(code, (glyph + delta) & 0xFFFF);
            }
            next = Math.Max(next, end + 1); // Overlapping segments: the first holds.
        }
    }

    private void ReadFormat12(FontReader reader, int table)
    {
        var groups = reader.U32(table + 12);
        if (groups > (uint)reader.Length / 12)
            throw reader.Fault(table + 12, "the table has more groups than bytes");
        var next = 0u;
        for (var i = 0; i < (int)groups; i++)
        {
            var group = table + 16 + 12 * i;
            var first = reader.U32(group);
            var last = Math.Min(reader.U32(group + 4), LastCodePoint);
            var glyph = reader.U32(group + 8);
            for (var code = Math.Max(first, next); code <= last; code++)
                Set((int)code, glyph + (long)(code - first));
            next = Math.Max(next, last + 1);
        }
    }

    private void Set(int codePoint, long glyph)
    {
        if (glyph == 0 || glyph >= glyphCount)
            return;
        var page = pages[codePoint >> 8] ??= new ushort[256];
        page[codePoint & 0xFF] = (ushort)glyph;
    }

    /// <summary>A symbol font keeps its characters at U+F000; they answer to the plain codes too.</summary>
    private void CopySymbols()
    {
        for (var code = 0; code <= 0xFF; code++)
        {
            if (this[code] == 0)
                Set(code, this[0xF000 + code]);
        }
    }
}
