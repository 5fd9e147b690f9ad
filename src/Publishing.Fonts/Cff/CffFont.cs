using System.Collections.Immutable;
using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Cff;

/// <summary>The outlines of a CFF font (Adobe Technical Note 5176).</summary>
internal sealed class CffFont
{
    private readonly ReadOnlyMemory<byte> table;
    private readonly ImmutableArray<PrivateDict> fonts;

    private CffFont(ReadOnlyMemory<byte> table)
    {
        this.table = table;
        var reader = new FontReader(table.Span, "CFF ");
        if (reader.U8(0) != 1)
            throw reader.Fault(0, "the version is not 1");
        var names = new CffIndex(table, reader.U8(2));
        var tops = new CffIndex(table, names.End);
        var strings = new CffIndex(table, tops.End);
        GlobalSubrs = new CffIndex(table, strings.End);
        Top = new CffDict(tops[0]);
        if (Top.Number(CffOperator.CharstringType, 2) != 2)
            throw reader.Fault(names.End, "the charstrings are not of type 2");
        CharStrings = new CffIndex(table, Top.Number(CffOperator.CharStrings, -1));
        if (CharStrings.Count == 0)
            throw reader.Fault(names.End, "the font has no glyphs");
        fonts = IsCid ? ReadFontArray() : [PrivateDict.Read(table, Top)];
    }

    public CffDict Top { get; }

    public CffIndex CharStrings { get; }

    public CffIndex GlobalSubrs { get; }

    /// <summary>Glyphs have character identifiers, not names.</summary>
    public bool IsCid => Top.Has(CffOperator.Ros);

    public static CffFont Read(ReadOnlyMemory<byte> table) => new(table);

    /// <summary>The number, in a CID font, of the font that a glyph belongs to; 0 otherwise.</summary>
    public int FontOf(int glyph)
    {
        if (!IsCid)
            return 0;
        var reader = new FontReader(table.Span, "CFF ");
        var at = Top.Number(CffOperator.FontSelect, -1);
        var format = reader.U8(at);
        if (format == 0)
            return reader.U8(at + 1 + glyph);
        if (format != 3)
            throw reader.Fault(at, "the format of FDSelect is unknown");
        var (low, high) = (0, reader.U16(at + 1) - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (reader.U16(at + 3 + 3 * middle) <= glyph)
                low = middle;
            else
                high = middle - 1;
        }
        return reader.U8(at + 3 + 3 * low + 2);
    }

    /// <summary>What the charstring of a glyph refers to.</summary>
    public PrivateDict PrivateOf(int glyph) => Private(FontOf(glyph));

    /// <summary>What the charstrings of one font of a CID font refer to.</summary>
    public PrivateDict Private(int font) =>
        font < fonts.Length ? fonts[font] : throw new FontFormatException("CFF ", 0, "FDSelect names a font that is not there");

    /// <summary>The glyph of a code of StandardEncoding, for accents composed by <c>endchar</c>; -1 when there is none.</summary>
    public int GlyphOfStandardCode(int code) => StandardCodes.GlyphOf(new FontReader(table.Span, "CFF "), this, code);

    private ImmutableArray<PrivateDict> ReadFontArray()
    {
        var array = new CffIndex(table, Top.Number(CffOperator.FontArray, -1));
        var result = ImmutableArray.CreateBuilder<PrivateDict>(Math.Min(array.Count, 256));
        for (var i = 0; i < Math.Min(array.Count, 256); i++) // FDSelect counts in bytes.
            result.Add(PrivateDict.Read(table, new CffDict(array[i])));
        return result.ToImmutable();
    }
}
