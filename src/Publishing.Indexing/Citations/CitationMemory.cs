namespace Publishing.Indexing;

/// <summary>What a text has cited so far: the antecedents of ibid. and שם.</summary>
internal sealed class CitationMemory
{
    private readonly Dictionary<string, Citation> byWork = new(StringComparer.Ordinal);

    /// <summary>The citation before, or null.</summary>
    public Citation? Last { get; private set; }

    /// <summary>The last citation of a work, or null.</summary>
    public Citation? LastOf(CitedWork work) => byWork.GetValueOrDefault(work.Id);

    /// <summary>Takes a citation.</summary>
    public void Remember(Citation citation)
    {
        Last = citation;
        byWork[citation.Work.Id] = citation;
    }
}
