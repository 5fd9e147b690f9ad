using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Pdf.Tests;

/// <summary>The repository's fonts.</summary>
public static class TestFonts
{
    public static OpenTypeFont Latin { get; } = Load("EBGaramond-Regular.ttf");

    public static OpenTypeFont Italic { get; } = Load("EBGaramond-Italic.ttf");

    public static OpenTypeFont Hebrew { get; } = Load("FrankRuhlLibre-Regular.ttf");

    private static OpenTypeFont Load(string name) => OpenTypeFont.Parse(File.ReadAllBytes(Repository.PathOf("fonts/" + name)), name);
}
