using Publishing.Fonts;

namespace Publishing.Epub;

/// <summary>Makes the fonts that reading systems load.</summary>
internal static class WebFonts
{
    /// <summary>An sfnt that shows the code points.</summary>
    /// <param name="font">The font.</param>
    /// <param name="codePoints">The code points, each once, in rising order.</param>
    public static byte[] Make(OpenTypeFont font, IReadOnlyCollection<int> codePoints) => font.Data.ToArray();
}
