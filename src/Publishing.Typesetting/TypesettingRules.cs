using Publishing.Core;

namespace Publishing.Typesetting;

/// <summary>What typesetting may have to say to the author. Codes are never given to another rule.</summary>
public static class TypesettingRules
{
    /// <summary>L001: no font of the style has a glyph for a character; it is left out of the lines.</summary>
    public static DiagnosticRule MissingCharacter { get; } = new("L001", Severity.Warning, "Character missing from the fonts");

    /// <summary>L003: a word without a break opportunity is wider than the column and was broken between letters.</summary>
    public static DiagnosticRule WordTooWide { get; } = new("L003", Severity.Warning, "Word wider than the column");

    /// <summary>L004: the edition names a family of which the font folder holds no font.</summary>
    public static DiagnosticRule FamilyMissing { get; } = new("L004", Severity.Error, "Font family not found");

    /// <summary>L005: the margins leave no room for text.</summary>
    public static DiagnosticRule NoRoom { get; } = new("L005", Severity.Error, "No room on the page");

    /// <summary>L006: the page numbers of contents and indexes still moved when the passes were used up.</summary>
    public static DiagnosticRule NotSettled { get; } = new("L006", Severity.Warning, "Page numbers do not settle");
}
