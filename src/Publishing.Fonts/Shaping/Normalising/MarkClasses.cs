namespace Publishing.Fonts.Shaping.Normalising;

/// <summary>The order in which marks are put before they are composed and shaped.</summary>
/// <remarks>
/// Unicode's combining classes 10 to 26 order Hebrew points in a way that no font expects. HarfBuzz puts them in the
/// order of the SBL Hebrew font: first what belongs to the letter (shin and sin dot, dagesh, rafe, holam), then the
/// vowels below, then meteg. The same goes for the Arabic vowel signs (27 to 35).
/// </remarks>
internal static class MarkClasses
{
    /// <summary>Classes of marks that the Hebrew reordering looks at, as modified.</summary>
    public const byte Sheva = 22, Hiriq = 23, Patah = 20, Qamats = 21, Meteg = 25, Below = 220;

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
