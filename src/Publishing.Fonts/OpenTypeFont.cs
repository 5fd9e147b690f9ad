using Publishing.Fonts.Reading;

namespace Publishing.Fonts;

/// <summary>An OpenType font.</summary>
/// <remarks>OpenType 1.9. Tables are read when they are first needed.</remarks>
public sealed partial class OpenTypeFont
{
    private readonly Dictionary<string, (int Offset, int Length)> tables = new(StringComparer.Ordinal);

    private OpenTypeFont(ReadOnlyMemory<byte> data, string name)
    {
        Data = data;
        Name = name;
        var header = new FontReader(data.Span, "sfnt");
        var version = header.U32(0);
        if (version is not (0x00010000 or 0x4F54544F or 0x74727565))
            throw header.Fault(0, "this is not an OpenType font");
        var count = header.U16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + 16 * i;
            var tag = System.Text.Encoding.Latin1.GetString(header.Slice(record, 4));
            var offset = header.U32(record + 8);
            var length = header.U32(record + 12);
            if (offset > (uint)data.Length || length > (uint)data.Length - offset)
                throw header.Fault(record, $"the table '{tag}' lies outside the file");
            tables[tag] = ((int)offset, (int)length);
        }
    }

    /// <summary>The name that the caller gave the font: its file name, for messages.</summary>
    public string Name { get; }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Reads a font.</summary>
    /// <param name="data">The whole file (TrueType or CFF outlines; no collection).</param>
    /// <param name="name">A name for messages.</param>
    /// <exception cref="FontFormatException">A required table is missing or malformed.</exception>
    public static OpenTypeFont Parse(ReadOnlyMemory<byte> data, string name)
    {
        var font = new OpenTypeFont(data, name);
        return font;
    }

    /// <summary>Whether the font has a table.</summary>
    internal bool HasTable(string tag) => tables.ContainsKey(tag);

    /// <summary>The bytes of a table; empty when the font does not have it.</summary>
    internal ReadOnlyMemory<byte> Table(string tag) =>
        tables.TryGetValue(tag, out var place) ? Data.Slice(place.Offset, place.Length) : default;
}
