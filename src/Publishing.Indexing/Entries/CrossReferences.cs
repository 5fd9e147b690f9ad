namespace Publishing.Indexing;

/// <summary>Follows See and See also through a glossary.</summary>
/// <param name="terms">The terms that are not excluded, by id.</param>
internal sealed class CrossReferences(Dictionary<string, Term> terms)
{
    /// <summary>The term whose entry holds the occurrences of a term: the end of its chain of See, or itself when the chain is blind or circular.</summary>
    public string TargetOf(string termId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var target = termId;
        while (seen.Add(target))
        {
            if (!terms.TryGetValue(target, out var term))
                return termId;
            if (term.See is null)
                return target;
            target = term.See;
        }
        return termId;
    }

    /// <summary>The terms to look under as well: those that have an entry with occurrences, each once, not the term itself.</summary>
    public IEnumerable<Term> SeeAlsoOf(Term term, Func<string, bool> hasOccurrences) =>
        term.SeeAlso
            .Where(terms.ContainsKey)
            .Select(TargetOf)
            .Where(target => target != term.Id && hasOccurrences(target))
            .Distinct(StringComparer.Ordinal)
            .Select(target => terms[target]);

    /// <summary>Takes out each See and See also that stands next to the entry it leads to.</summary>
    /// <param name="sorted">The entries in their order.</param>
    public static void RemoveNeedless(List<IndexEntry> sorted)
    {
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            if (sorted[i].See is [var target] && (IsAt(sorted, i - 1, target) || IsAt(sorted, i + 1, target)))
                sorted.RemoveAt(i);
        }
        for (var i = 0; i < sorted.Count; i++)
            sorted[i] = sorted[i] with { SeeAlso = sorted[i].SeeAlso.RemoveAll(other => IsAt(sorted, i - 1, other) || IsAt(sorted, i + 1, other)) };
    }

    private static bool IsAt(List<IndexEntry> sorted, int index, string headword) =>
        index >= 0 && index < sorted.Count && sorted[index].Headword == headword && sorted[index].See.IsEmpty;
}
