using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>Looks for what is wrong in a glossary as a whole.</summary>
public static class GlossaryChecking
{
    /// <summary>Reports references that lead nowhere (G002) or back to themselves (G003), forms that two terms claim (G004), and sub-entries that cannot stand where they should (G005).</summary>
    public static void Check(Glossary glossary, IDiagnostics diagnostics)
    {
        var terms = glossary.Terms.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var references = new CrossReferences(terms);
        var tree = new TermTree(glossary.Terms, terms.ContainsKey);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in glossary.Terms)
        {
            foreach (var target in (term.See is null ? term.SeeAlso : term.SeeAlso.Insert(0, term.See)).AddRange(term.SubEntries))
            {
                if (!terms.ContainsKey(target))
                    diagnostics.Report(new Diagnostic(IndexingRules.BlindReference, term.Span, $"'{term.Id}' refers to '{target}', which is no term.", "Add the term, or take the reference out."));
            }
            foreach (var entry in term.SubEntries.Where(id => terms.ContainsKey(id) && tree.ParentOf(id) != term.Id))
            {
                diagnostics.Report(new Diagnostic(IndexingRules.MisplacedSubEntry, term.Span, tree.ParentOf(entry) is { } parent
                    ? $"'{entry}' is a sub-entry of '{parent}' and of '{term.Id}'."
                    : $"'{entry}' would stand below itself as a sub-entry of '{term.Id}'.", "Leave it to one term, and let no term stand below itself."));
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
