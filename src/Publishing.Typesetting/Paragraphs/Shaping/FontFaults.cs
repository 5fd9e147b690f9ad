using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Reports what is wrong with fonts, each fault once. The diagnostics name no place in the text, because that of the first report depends on the threads.</summary>
internal sealed class FontFaults(IDiagnostics diagnostics)
{
    private readonly ConcurrentDictionary<int, bool> reported = new();
    private readonly ConcurrentDictionary<OpenTypeFont, bool> malformed = new();

    /// <summary>Reports that a font cannot shape text by its layout tables.</summary>
    public void Malformed(OpenTypeFont font)
    {
        if (!malformed.TryAdd(font, true))
            return;
        diagnostics.Report(new Diagnostic(
            FontRules.MalformedFont,
            SourceSpan.StartOf(font.Name),
            "The font's tables for shaping (GSUB, GPOS, GDEF or kern) are malformed.",
            "Replace the file by a sound copy of the font."));
    }

    /// <summary>Reports a character that the fonts lack.</summary>
    public void Missing(int codePoint)
    {
        if (!reported.TryAdd(codePoint, true))
            return;
        var number = codePoint.ToString("X4", CultureInfo.InvariantCulture);
        var shown = Rune.IsValid(codePoint) && !Rune.IsControl(new Rune(codePoint)) ? $" ({new Rune(codePoint)})" : "";
        diagnostics.Report(new Diagnostic(
            TypesettingRules.MissingCharacter,
            SourceSpan.None,
            $"The fonts have no glyph for U+{number}{shown}; it is left out.",
            "Choose a font that has it, or write it otherwise."));
    }
}
