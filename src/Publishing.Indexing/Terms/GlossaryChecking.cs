using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>Looks for what is wrong in a glossary as a whole.</summary>
public static class GlossaryChecking
{
    /// <summary>Reports references that lead nowhere (G002) or back to themselves (G003), and forms that two terms claim (G004).</summary>
    public static void Check(Glossary glossary, IDiagnostics diagnostics)
    {
        var terms = glossary.Terms.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var references = new CrossReferences(terms);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in glossary.Terms)
        {
            foreach (var target in term.See is null ? term.SeeAlso : term.SeeAlso.Insert(0, term.See))
            {
                if (!terms.ContainsKey(target))
                    diagnostics.Report(new Diagnostic(IndexingRules.BlindReference, term.Span, $"'{term.Id}' refers to '{target}', which is no term.", "Add the term, or take the reference out."));
            }
            if (term.See is not null && terms.ContainsKey(term.See) && references.TargetOf(term.Id) == term.Id)
                diagnostics.Report(new Diagnostic(IndexingRules.CircularReference, term.Span, $"The 'see' of '{term.Id}' leads back to itself.", "Let one of the terms of the chain stand without 'see'."));
            foreach (var form in term.Variants.Insert(0, term.Id).Distinct(StringComparer.Ordinal))
            {
                if (!owners.TryAdd(form, term.Id))
                    diagnostics.Report(new Diagnostic(IndexingRules.SharedForm, term.Span, $"'{form}' is a form of '{owners[form]}' and of '{term.Id}'.", "Leave it to one of them."));
            }
        }
    }
}
