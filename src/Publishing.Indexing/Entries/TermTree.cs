namespace Publishing.Indexing;

/// <summary>Which terms stand below which, as the glossary's sub-entries say.</summary>
internal sealed class TermTree
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    /// <summary>Takes the terms. Of two that claim one sub-entry the first has it; what would close a circle is passed over.</summary>
    /// <param name="terms">The terms, each in its turn.</param>
    /// <param name="holds">Whether there is a term of an id.</param>
    public TermTree(IEnumerable<Term> terms, Func<string, bool> holds)
    {
        foreach (var term in terms)
        {
            foreach (var sub in term.SubEntries.Where(holds))
            {
                if (TopOf(term.Id) != sub)
                    parents.TryAdd(sub, term.Id);
            }
        }
    }

    /// <summary>The term that a term stands below, or null.</summary>
    public string? ParentOf(string termId) => parents.GetValueOrDefault(termId);

    /// <summary>The term in the alphabet that a term stands below; itself where it stands there.</summary>
    public string TopOf(string termId)
    {
        var top = termId;
        while (parents.TryGetValue(top, out var parent))
            top = parent;
        return top;
    }
}
