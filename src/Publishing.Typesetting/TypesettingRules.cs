using Publishing.Core;

namespace Publishing.Typesetting;

/// <summary>What typesetting may have to say to the author. Codes are never given to another rule.</summary>
public static class TypesettingRules
{
    /// <summary>L001: no font of the style has a glyph for a character; it is left out of the lines.</summary>
    public static DiagnosticRule MissingCharacter { get; } = new("L001", Severity.Warning, "Character missing from the fonts");

    /// <summary>L003: a word without a break opportunity is wider than the column and was broken between letters.</summary>
    public static DiagnosticRule WordTooWide { get; } = new("L003", Severity.Warning, "Word wider than the column");
}
