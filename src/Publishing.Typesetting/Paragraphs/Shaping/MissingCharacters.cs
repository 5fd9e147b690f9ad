using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Reports each character that the fonts lack, once.</summary>
internal sealed class MissingCharacters(IDiagnostics diagnostics)
{
    private readonly ConcurrentDictionary<int, bool> reported = new();

    /// <summary>Reports a character, unless it was before. The diagnostic names no place, because that of the first report depends on the threads.</summary>
    public void Report(int codePoint)
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
