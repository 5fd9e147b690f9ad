using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>Advances and left side bearings (<c>hhea</c> and <c>hmtx</c>).</summary>
internal sealed class HorizontalMetrics
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly int longCount;

    private HorizontalMetrics(ReadOnlyMemory<byte> data, int longCount, int ascender, int descender, int lineGap) =>
        (this.data, this.longCount, Ascender, Descender, LineGap) = (data, longCount, ascender, descender, lineGap);

    public int Ascender { get; }

    public int Descender { get; }

    public int LineGap { get; }

    public static HorizontalMetrics Read(ReadOnlySpan<byte> header, ReadOnlyMemory<byte> metrics, int glyphCount)
    {
        var reader = new FontReader(header, "hhea");
        int longCount = reader.U16(34);
        if (longCount == 0)
            throw reader.Fault(34, "there is no advance");
        longCount = Math.Min(longCount, glyphCount);
        _ = new FontReader(metrics.Span, "hmtx").Slice(0, 4 * longCount);
        return new HorizontalMetrics(metrics, longCount, reader.I16(4), reader.I16(6), reader.I16(8));
    }

    /// <summary>The advance of a glyph; those past the last record share its advance.</summary>
    /// <remarks>The format says unsigned, but some fonts pull marks back by a few units, and shapers follow them.</remarks>
    public int AdvanceOf(int glyph) => new FontReader(data.Span, "hmtx").I16(4 * Math.Min(glyph, longCount - 1));

    /// <summary>The left side bearing of a glyph; 0 where the table is cut short.</summary>
    public int LeftBearingOf(int glyph)
    {
        var place = glyph < longCount ? 4 * glyph + 2 : 4 * longCount + 2 * (glyph - longCount);
        return place + 2 <= data.Length ? new FontReader(data.Span, "hmtx").I16(place) : 0;
    }
}
