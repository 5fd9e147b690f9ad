using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Fonts.Tests;

/// <summary>The fonts of the repository.</summary>
internal static class TestFonts
{
    public static OpenTypeFont Garamond { get; } = Load("EBGaramond-Regular");

    public static OpenTypeFont FrankRuhl { get; } = Load("FrankRuhlLibre-Regular");

    public static OpenTypeFont Load(string name) =>
        OpenTypeFont.Parse(File.ReadAllBytes(Repository.PathOf($"fonts/{name}.ttf")), name + ".ttf");

    public static IEnumerable<GlyphId> GlyphsOf(OpenTypeFont font, string text) =>
        text.EnumerateRunes().Select(r => font.GlyphFor(r.Value));
}
