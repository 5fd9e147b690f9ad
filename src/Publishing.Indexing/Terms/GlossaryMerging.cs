using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>Completes the glossary of an edition with what its texts explain.</summary>
public static class GlossaryMerging
{
    /// <summary>Adds the terms that are not in the glossary, and the meanings that it does not give.</summary>
    /// <param name="glossary">The glossary of terms.yaml.</param>
    /// <param name="glosses">What the texts explain, with the place of each, in the order of the book; of several meanings the first counts.</param>
    /// <param name="diagnostics">Receives G001 for each term that the glossary lacks.</param>
    /// <returns>The terms in ordinal order of their ids.</returns>
    public static Glossary Merge(Glossary glossary, IEnumerable<(Gloss Gloss, SourceSpan Where)> glosses, IDiagnostics diagnostics)
    {
        var terms = glossary.Terms.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var forms = FormsOf(glossary);
        foreach (var (gloss, where) in glosses)
        {
            var form = FormKey(gloss.Term);
            if (!forms.TryGetValue(form, out var id))
            {
                diagnostics.Report(new Diagnostic(
                    IndexingRules.TermNotInGlossary,
                    where,
                    $"The text explains '{gloss.Term}' ({gloss.Meaning}), which is not in the glossary.",
                    "Add it to the terms file, with its Hebrew, or exclude it there."));
                forms.Add(form, gloss.Term);
                terms.TryAdd(gloss.Term, new Term(gloss.Term, null, gloss.Meaning, [], null, [], IsExcluded: false, where) { Language = gloss.Language });
            }
            else if (terms[id].Gloss is null && FormKey(id) == form)
            {
                terms[id] = terms[id] with { Gloss = gloss.Meaning };
            }
        }
        return new Glossary([.. terms.Values.OrderBy(t => t.Id, StringComparer.Ordinal)]);
    }

    private static Dictionary<string, string> FormsOf(Glossary glossary)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in glossary.Terms)
            forms.TryAdd(FormKey(term.Id), term.Id);
        foreach (var term in glossary.Terms)
        {
            foreach (var form in term.Hebrew is null ? term.Variants : term.Variants.Add(term.Hebrew))
                forms.TryAdd(FormKey(form), term.Id);
        }
        return forms;
    }

    private static string FormKey(string form) =>
        string.Join(' ', WordScanner.Scan(form).Select(word => LetterFolding.Fold(word.In(form))));
}
