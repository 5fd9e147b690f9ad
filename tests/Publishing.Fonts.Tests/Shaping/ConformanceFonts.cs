using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>The fonts on which shaping is compared: the house fonts, and fonts of Debian with other makers' habits.</summary>
internal static class ConformanceFonts
{
    private const string TrueType = "/usr/share/fonts/truetype/";
    private const string OpenType = "/usr/share/fonts/opentype/";

    private static readonly string[] Known =
    [
        "EBGaramond-Regular.ttf",
        "EBGaramond-Italic.ttf",
        "EBGaramond-SemiBold.ttf",
        "EBGaramond-Bold.ttf",
        "EBGaramond-BoldItalic.ttf",
        "FrankRuhlLibre-Regular.ttf",
        "FrankRuhlLibre-Medium.ttf",
        "FrankRuhlLibre-Bold.ttf",
        TrueType + "noto/NotoSerif-Regular.ttf", // Latin, Greek, Cyrillic with marks; no Hebrew
        TrueType + "noto/NotoSerif-Italic.ttf",
        TrueType + "noto/NotoSerifHebrew-Regular.ttf",
        TrueType + "noto/NotoSansHebrew-Regular.ttf",
        TrueType + "noto/NotoRashiHebrew-Regular.ttf",
        TrueType + "ezra/SILEOT.ttf", // contextual marks and cantillation
        TrueType + "ezra/SILEOTSR.ttf",
        TrueType + "dejavu/DejaVuSans.ttf", // GPOS and kern side by side
        TrueType + "dejavu/DejaVuSansMono.ttf",
        TrueType + "culmus/FrankRuehlCLM-Medium.ttf",
        TrueType + "culmus/KeterYG-Medium.ttf",
        TrueType + "culmus/MiriamCLM-Book.ttf",
        TrueType + "culmus/SimpleCLM-Medium.ttf",
        TrueType + "culmus/ShofarRegular.ttf",
        TrueType + "culmus/StamAshkenazCLM.ttf",
        TrueType + "culmus/DavidCLM-Medium.otf", // CFF outlines
        TrueType + "culmus/NachlieliCLM-Light.otf",
        OpenType + "linux-libertine/LinLibertine_R.otf",
        OpenType + "linux-libertine/LinLibertine_RI.otf",
        OpenType + "linux-libertine/LinBiolinum_R.otf",
    ];

    /// <summary>The names for a theory.</summary>
    public static TheoryData<string> Names => [.. Known.Select(path => Path.GetFileName(path))];

    /// <summary>A font and its path, or a skipped test.</summary>
    public static (OpenTypeFont Font, string Path) Require(string name)
    {
        var known = Known.Single(p => Path.GetFileName(p) == name);
        var path = known.StartsWith('/') ? known : Repository.PathOf("fonts/" + known);
        return (SystemFonts.Require(path), path);
    }
}
