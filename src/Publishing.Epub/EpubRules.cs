using Publishing.Core;

namespace Publishing.Epub;

/// <summary>The diagnostics of packaging.</summary>
public static class EpubRules
{
    /// <summary>X001: the chosen variant holds no text; nothing is written.</summary>
    public static DiagnosticRule NoTexts { get; } = new("X001", Severity.Error, "EPUB without texts");

    /// <summary>X002: a character that XHTML does not allow was left out.</summary>
    public static DiagnosticRule CharacterLeftOut { get; } = new("X002", Severity.Warning, "Character not allowed in XHTML");

    /// <summary>X003: a link goes nowhere that an EPUB can reach; its words stay.</summary>
    public static DiagnosticRule LinkLeftOut { get; } = new("X003", Severity.Warning, "Link that goes nowhere");

    /// <summary>X004: a name of a spot is used twice; links go to the first.</summary>
    public static DiagnosticRule AnchorUsedTwice { get; } = new("X004", Severity.Warning, "Spot named twice");

    /// <summary>X005: a printed page begins at a place that the book does not have; it is left out of the page list.</summary>
    public static DiagnosticRule PageBreakLeftOut { get; } = new("X005", Severity.Warning, "Printed page without a place");

    /// <summary>X006: a font cannot be embedded; readers show the text in a font of their own.</summary>
    public static DiagnosticRule FontLeftOut { get; } = new("X006", Severity.Warning, "Font not embedded");

    /// <summary>X007: the EPUB makes no claim of conformance to EPUB Accessibility.</summary>
    public static DiagnosticRule NoConformanceClaim { get; } = new("X007", Severity.Info, "No claim of accessibility conformance");

    /// <summary>X008: an index names a spot that no text has; the locator is left out.</summary>
    public static DiagnosticRule LocatorLeftOut { get; } = new("X008", Severity.Warning, "Index locator that goes nowhere");
}
