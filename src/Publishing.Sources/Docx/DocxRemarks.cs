using System.Globalization;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>What a DOCX has that the document model has not: of each kind the first place and how many there are.</summary>
internal sealed class DocxRemarks
{
    private readonly SortedDictionary<string, (DiagnosticRule Rule, int First, int Count, string Text, string Hint)> remarks = new(StringComparer.Ordinal);

    /// <summary>Remembers a place.</summary>
    /// <param name="rule">The kind.</param>
    /// <param name="offset">The offset in the source.</param>
    /// <param name="text">What is so, as a sentence.</param>
    /// <param name="hint">What to do about it.</param>
    public void Add(DiagnosticRule rule, int offset, string text, string hint)
    {
        var key = rule.Code + text;
        remarks[key] = remarks.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : (rule, offset, 1, text, hint);
    }

    /// <summary>Reports all of them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="diagnostics">Receives them, each at its first place.</param>
    public void Report(SourceText source, IDiagnostics diagnostics)
    {
        foreach (var (rule, first, count, text, hint) in remarks.Values)
        {
            var places = count == 1 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..^1]}, and so at {count} places in all.");
            var at = Math.Min(first, source.Text.Length);
            diagnostics.Report(new Diagnostic(rule, new SourceSpan(source, at, at), places, hint));
        }
    }
}
