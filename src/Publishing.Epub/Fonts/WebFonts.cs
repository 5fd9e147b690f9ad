using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Epub;

/// <summary>Makes the fonts that reading systems load.</summary>
internal static class WebFonts
{
    // What book.css turns on; ligatures, kerning and the placing of marks are on unasked.
    private static readonly ImmutableArray<FeatureSetting> Features = [new("onum", 1)];

    /// <summary>A font that shows the code points; the whole font where its licence bits forbid a part, or its outlines are not TrueType.</summary>
    /// <param name="font">The font.</param>
    /// <param name="codePoints">The code points, each once, in rising order.</param>
    /// <param name="diagnostics">Receives X006 when the font is malformed.</param>
    /// <returns>The sfnt, or null when the font is malformed.</returns>
    public static byte[]? Make(OpenTypeFont font, IReadOnlyCollection<int> codePoints, IDiagnostics diagnostics)
    {
        if (font.HasCffOutlines || !font.MaySubset)
            return font.Data.ToArray();
        try
        {
            return WebFontSubset.Create(font, codePoints, Features);
        }
        catch (FontFormatException fault)
        {
            diagnostics.Report(new Diagnostic(EpubRules.FontLeftOut, SourceSpan.None,
                $"'{font.Name}' cannot be embedded in the EPUB: {fault.Message}", "Readers will show the text in a font of their own."));
            return null;
        }
    }
}
