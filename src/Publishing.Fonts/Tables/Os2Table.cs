using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Tables;

/// <summary>The values of <c>OS/2</c>; those that a table of an early version lacks are 0.</summary>
/// <param name="Weight">usWeightClass, 1 to 1000.</param>
/// <param name="EmbeddingRights">fsType.</param>
/// <param name="Selection">fsSelection.</param>
/// <param name="Ascender">sTypoAscender.</param>
/// <param name="Descender">sTypoDescender.</param>
/// <param name="LineGap">sTypoLineGap.</param>
/// <param name="XHeight">sxHeight.</param>
/// <param name="CapHeight">sCapHeight.</param>
internal readonly record struct Os2Table(
    int Weight, int EmbeddingRights, int Selection, int Ascender, int Descender, int LineGap, int XHeight, int CapHeight)
{
    private const int ItalicBit = 1, BoldBit = 1 << 5, TypoMetricsBit = 1 << 7, ObliqueBit = 1 << 9;

    public bool IsItalic => (Selection & (ItalicBit | ObliqueBit)) != 0;

    public bool UseTypoMetrics => (Selection & TypoMetricsBit) != 0;

    /// <summary>Where several rights are set, the least restrictive holds (OS/2 fsType, versions 0 to 2).</summary>
    public bool MayEmbed => (EmbeddingRights & 0x000F) != 2 && (EmbeddingRights & 0x0200) == 0;

    public bool MaySubset => (EmbeddingRights & 0x0100) == 0;

    /// <summary>Reads the table; a font without it is given the values that <c>head</c> implies.</summary>
    public static Os2Table Read(ReadOnlySpan<byte> data, int macStyle)
    {
        if (data.IsEmpty)
        {
            var selection = ((macStyle & 2) != 0 ? ItalicBit : 0) | ((macStyle & 1) != 0 ? BoldBit : 0);
            return new Os2Table((macStyle & 1) != 0 ? 700 : 400, 0, selection, 0, 0, 0, 0, 0);
        }
        var reader = new FontReader(data, "OS/2");
        var version = reader.U16(0);
        int weight = reader.U16(4);
        if (weight is > 0 and < 10)
            weight *= 100; // Old fonts count 1 to 9.
        weight = weight == 0 ? 400 : Math.Min(weight, 1000);
        var hasTypo = data.Length >= 74; // Apple's version 0 ends before them.
        var hasHeights = version >= 2 && data.Length >= 90;
        return new Os2Table(
            weight,
            reader.U16(8),
            reader.U16(62),
            hasTypo ? reader.I16(68) : 0,
            hasTypo ? reader.I16(70) : 0,
            hasTypo ? reader.I16(72) : 0,
            hasHeights ? reader.I16(86) : 0,
            hasHeights ? reader.I16(88) : 0);
    }
}
