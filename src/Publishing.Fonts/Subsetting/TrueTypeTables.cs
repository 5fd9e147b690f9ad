using System.Buffers.Binary;

namespace Publishing.Fonts.Subsetting;

/// <summary>Writes the tables of a TrueType font that depend on which glyphs it has.</summary>
internal static class TrueTypeTables
{
    private const int LocationFormatOffset = 50, GlyphCountOffset = 4, MetricCountOffset = 34, MaxpLength = 32;

    /// <summary>Writes <c>glyf</c>, <c>loca</c>, and <c>head</c> with the format of <c>loca</c>.</summary>
    public static IEnumerable<(string Tag, byte[] Data)> Outlines(OpenTypeFont font, IEnumerable<byte[]> glyphs)
    {
        var outlines = new FontWriter();
        var starts = new List<int> { 0 };
        foreach (var glyph in glyphs)
        {
            outlines.Bytes(glyph);
            outlines.Align(2);
            starts.Add(outlines.Length);
        }
        var isLong = outlines.Length > 2 * ushort.MaxValue;
        var locations = new FontWriter();
        foreach (var start in starts)
        {
            if (isLong)
                locations.U32((uint)start);
            else
                locations.U16(start / 2);
        }
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(LocationFormatOffset), (ushort)(isLong ? 1 : 0));
        if (outlines.Length == 0)
            outlines.U8(0); // Some readers refuse an empty table.
        return [("glyf", outlines.ToArray()), ("loca", locations.ToArray()), ("head", head)];
    }

    /// <summary>Writes <c>hmtx</c>, and <c>hhea</c> with its count.</summary>
    public static IEnumerable<(string Tag, byte[] Data)> Metrics(IReadOnlyList<(int Advance, int LeftBearing)> glyphs, OpenTypeFont font)
    {
        var longCount = glyphs.Count;
        while (longCount > 1 && glyphs[longCount - 1].Advance == glyphs[longCount - 2].Advance)
            longCount--;
        var metrics = new FontWriter();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i < longCount)
                metrics.U16(glyphs[i].Advance);
            metrics.U16(glyphs[i].LeftBearing);
        }
        var header = font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(MetricCountOffset), (ushort)longCount);
        return [("hmtx", metrics.ToArray()), ("hhea", header)];
    }

    /// <summary>Writes <c>maxp</c> for a count of glyphs without instructions.</summary>
    public static (string Tag, byte[] Data) Profile(OpenTypeFont font, int glyphCount)
    {
        var profile = font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(GlyphCountOffset), (ushort)glyphCount);
        if (profile.Length >= MaxpLength)
        {
            profile.AsSpan(14, 14).Clear(); // maxZones to maxSizeOfInstructions
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(14), 1); // no twilight zone
        }
        return ("maxp", profile);
    }
}
