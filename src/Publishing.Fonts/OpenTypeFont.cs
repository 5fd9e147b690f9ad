using System.Text;
using Publishing.Fonts.Cff;
using Publishing.Fonts.Reading;
using Publishing.Fonts.Tables;

namespace Publishing.Fonts;

/// <summary>An OpenType font.</summary>
/// <remarks>
/// OpenType 1.9. Names, metrics and characters are read at once; outlines and layout tables when they are first needed.
/// A font never changes, so several threads may use it.
/// </remarks>
public sealed partial class OpenTypeFont
{
    private const uint TrueTypeFlavour = 0x00010000, AppleFlavour = 0x74727565, CffFlavour = 0x4F54544F;

    private readonly Dictionary<string, (int Offset, int Length)> tables = new(StringComparer.Ordinal);

    private OpenTypeFont(ReadOnlyMemory<byte> data, string name)
    {
        Data = data;
        Name = name;
        ReadDirectory();

        GlyphCount = new FontReader(Required("maxp").Span, "maxp").U16(4);
        if (GlyphCount == 0)
            throw new FontFormatException("maxp", 4, "the font has no glyphs");
        head = HeadTable.Read(Required("head").Span);
        horizontal = HorizontalMetrics.Read(Required("hhea").Span, Required("hmtx"), GlyphCount);
        os2 = Os2Table.Read(Table("OS/2").Span, head.MacStyle);
        Characters = CharacterMap.Read(Table("cmap").Span, GlyphCount);
        HasCffOutlines = HasTable("CFF ");
        Glyphs = HasCffOutlines
            ? new GlyphTable(default, default, false, 0)
            : new GlyphTable(Required("loca"), Required("glyf"), head.LongLocations, GlyphCount);
        Cff = HasCffOutlines ? CffFont.Read(Table("CFF ")) : null;
        if (Cff is not null && Cff.CharStrings.Count < GlyphCount)
            throw new FontFormatException("CFF ", 0, "there are fewer outlines than glyphs");

        (FamilyName, SubfamilyName, PostScriptName) = ReadNames();
        (ItalicAngle, IsFixedPitch) = ReadPost();
        CapHeight = os2.CapHeight > 0 ? os2.CapHeight : HeightOf('H', 7 * UnitsPerEm / 10);
        XHeight = os2.XHeight > 0 ? os2.XHeight : HeightOf('x', UnitsPerEm / 2);
    }

    /// <summary>The name that the caller gave the font: its file name, for messages.</summary>
    public string Name { get; }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Reads a font.</summary>
    /// <param name="data">The whole file (TrueType or CFF outlines; no collection).</param>
    /// <param name="name">A name for messages.</param>
    /// <exception cref="FontFormatException">A required table is missing or malformed.</exception>
    public static OpenTypeFont Parse(ReadOnlyMemory<byte> data, string name) => new(data, name);

    /// <summary>Whether the font has a table.</summary>
    internal bool HasTable(string tag) => tables.ContainsKey(tag);

    /// <summary>The bytes of a table; empty when the font does not have it.</summary>
    internal ReadOnlyMemory<byte> Table(string tag) =>
        tables.TryGetValue(tag, out var place) ? Data.Slice(place.Offset, place.Length) : default;

    private ReadOnlyMemory<byte> Required(string tag) =>
        HasTable(tag) ? Table(tag) : throw new FontFormatException(tag, 0, "the font does not have this table");

    private void ReadDirectory()
    {
        var header = new FontReader(Data.Span, "sfnt");
        if (header.U32(0) is not (TrueTypeFlavour or AppleFlavour or CffFlavour))
            throw header.Fault(0, "this is not an OpenType font");
        var count = header.U16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + 16 * i;
            var tag = Encoding.Latin1.GetString(header.Slice(record, 4));
            var offset = header.U32(record + 8);
            var length = header.U32(record + 12);
            if (offset > (uint)Data.Length || length > (uint)Data.Length - offset)
                throw header.Fault(record, $"the table '{tag}' lies outside the file");
            tables[tag] = ((int)offset, (int)length);
        }
    }
}
