using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>The kinds of diagnostics of terms and indexes.</summary>
public static class IndexingRules
{
    /// <summary>A text explains a term that the terms file does not have.</summary>
    public static DiagnosticRule TermNotInGlossary { get; } = new("G001", Severity.Info, "Term not in the glossary");

    /// <summary>A See or See also leads to a term that is not there.</summary>
    public static DiagnosticRule BlindReference { get; } = new("G002", Severity.Warning, "Reference to a missing term");

    /// <summary>A chain of See comes back to where it began.</summary>
    public static DiagnosticRule CircularReference { get; } = new("G003", Severity.Warning, "Circular reference");

    /// <summary>Two terms claim the same form.</summary>
    public static DiagnosticRule SharedForm { get; } = new("G004", Severity.Warning, "Form of two terms");

    /// <summary>A sub-entry is claimed by two terms, or by itself.</summary>
    public static DiagnosticRule MisplacedSubEntry { get; } = new("G005", Severity.Warning, "Sub-entry of two terms");

    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [TermNotInGlossary, BlindReference, CircularReference, SharedForm, MisplacedSubEntry];
}
