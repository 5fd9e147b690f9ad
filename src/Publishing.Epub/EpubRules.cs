using Publishing.Core;

namespace Publishing.Epub;

/// <summary>The diagnostics of packaging.</summary>
public static class EpubRules
{
    /// <summary>E001: the chosen variant holds no text; nothing is written.</summary>
    public static DiagnosticRule NoTexts { get; } = new("E001", Severity.Error, "EPUB without texts");

    /// <summary>E002: a character that XHTML does not allow was left out.</summary>
    public static DiagnosticRule CharacterLeftOut { get; } = new("E002", Severity.Warning, "Character not allowed in XHTML");

    /// <summary>E003: a link goes nowhere that an EPUB can reach; its words stay.</summary>
    public static DiagnosticRule LinkLeftOut { get; } = new("E003", Severity.Warning, "Link that goes nowhere");

    /// <summary>E004: a name of a spot is used twice; links go to the first.</summary>
    public static DiagnosticRule AnchorUsedTwice { get; } = new("E004", Severity.Warning, "Spot named twice");

    /// <summary>E005: a printed page begins at a place that the book does not have; it is left out of the page list.</summary>
    public static DiagnosticRule PageBreakLeftOut { get; } = new("E005", Severity.Warning, "Printed page without a place");

    /// <summary>E006: a font cannot be embedded; readers show the text in a font of their own.</summary>
    public static DiagnosticRule FontLeftOut { get; } = new("E006", Severity.Warning, "Font not embedded");

    /// <summary>E007: the EPUB makes no claim of conformance to EPUB Accessibility.</summary>
    public static DiagnosticRule NoConformanceClaim { get; } = new("E007", Severity.Info, "No claim of accessibility conformance");

    /// <summary>E008: an index names a spot that no text has; the locator is left out.</summary>
    public static DiagnosticRule LocatorLeftOut { get; } = new("E008", Severity.Warning, "Index locator that goes nowhere");
}
