namespace Publishing.Fonts.Shaping.Normalising;

/// <summary>The order in which marks are put before they are composed and shaped.</summary>
/// <remarks>
/// Unicode's combining classes 10 to 26 order Hebrew points in a way that no font expects. HarfBuzz puts them in the
/// order of the SBL Hebrew font: first what belongs to the letter (shin and sin dot, dagesh, rafe, holam), then the
/// vowels below, then meteg. The same goes for the Arabic vowel signs (27 to 35).
/// </remarks>
internal static class MarkClasses
{
    /// <summary>Classes of Hebrew marks, as modified.</summary>
    public const byte
        FirstHebrew = 10, ShinDot = 10, SinDot = 11, Dagesh = 12, Rafe = 13, Holam = 14,
        Patah = 20, Qamats = 21, Sheva = 22, Hiriq = 23, Meteg = 25, Varika = 26;

    /// <summary>Classes of Arabic marks, as modified.</summary>
    public const byte FirstArabic = 27, Kasratan = 30, Kasra = 33, LastArabic = 36;

    /// <summary>The class of marks below.</summary>
    public const byte Below = 220;

    private static ReadOnlySpan<byte> Modified =>
    [
        22, 15, 16, 17, 23, 18, 19, 20, 21, 14, 24, 12, 25, 13, 10, 11, 26, // 10 to 26: Hebrew
        28, 29, 30, 31, 32, 33, 27, 34, 35, // 27 to 35: Arabic
    ];

    /// <summary>The class by which a mark is sorted, for its canonical combining class.</summary>
    public static byte Modify(byte combiningClass) => combiningClass switch
    {
        >= 10 and <= 35 => Modified[combiningClass - 10],
        84 => 0,
        91 => 0,
        103 => 3,
        129 => 129,
        130 => 132,
        132 => 131,
        _ => combiningClass,
    };
}
