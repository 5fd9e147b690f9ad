using Publishing.Core;

namespace Publishing.Pdf;

/// <summary>The diagnostics of the PDF writer.</summary>
public static class PdfRules
{
    /// <summary>The book has no title, which PDF/UA requires.</summary>
    public static DiagnosticRule NoTitle { get; } = new("P001", Severity.Warning, "no title");

    /// <summary>A font lacks a character: its sign for missing characters is shown.</summary>
    public static DiagnosticRule MissingGlyph { get; } = new("P002", Severity.Warning, "missing glyph");

    /// <summary>The levels of headings skip one, or do not begin at the first.</summary>
    public static DiagnosticRule HeadingLevel { get; } = new("P003", Severity.Warning, "heading level skipped");

    /// <summary>A note has no identifier, or two elements have the same.</summary>
    public static DiagnosticRule ElementId { get; } = new("P004", Severity.Warning, "element without its own identifier");

    /// <summary>An element stands where its kind may not.</summary>
    public static DiagnosticRule ElementPlace { get; } = new("P005", Severity.Warning, "element in the wrong place");

    /// <summary>A link leads nowhere; it is left out.</summary>
    public static DiagnosticRule DeadLink { get; } = new("P006", Severity.Warning, "link leads nowhere");

    /// <summary>A bookmark leads nowhere; it is kept without a destination.</summary>
    public static DiagnosticRule DeadBookmark { get; } = new("P007", Severity.Warning, "bookmark leads nowhere");

    /// <summary>A link has no description for those who do not see it.</summary>
    public static DiagnosticRule UndescribedLink { get; } = new("P008", Severity.Warning, "link without description");

    /// <summary>A page is smaller or larger than PDF allows (3 to 14400 points).</summary>
    public static DiagnosticRule PageSize { get; } = new("P009", Severity.Warning, "page size out of range");

    /// <summary>A language tag is not well formed (BCP 47).</summary>
    public static DiagnosticRule LanguageTag { get; } = new("P010", Severity.Warning, "malformed language tag");

    /// <summary>A conformance claim is left out because of what the other diagnostics say.</summary>
    public static DiagnosticRule NoClaim { get; } = new("P011", Severity.Info, "conformance not claimed");

    /// <summary>The pages are too large for the paper of the booklet; they are scaled.</summary>
    public static DiagnosticRule PageScaled { get; } = new("P012", Severity.Warning, "pages scaled to the paper");

    /// <summary>A font cannot be embedded, because its outlines are malformed; nothing is written.</summary>
    public static DiagnosticRule BrokenFont { get; } = new("P013", Severity.Error, "font cannot be embedded");
}
