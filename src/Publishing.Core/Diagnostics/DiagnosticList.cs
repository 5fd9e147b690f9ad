namespace Publishing.Core;

/// <summary>Collects diagnostics; safe for use from several threads.</summary>
public sealed class DiagnosticList : IDiagnostics
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> items = [];

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
                return items.Exists(d => d.Rule.Severity == Severity.Error);
        }
    }

    /// <summary>How many were reported, repeats among them.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return items.Count;
        }
    }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        lock (gate)
            items.Add(diagnostic);
    }

    /// <summary>Those that were reported since there were so many, in no order.</summary>
    /// <param name="count">What <see cref="Count"/> was then.</param>
    public IReadOnlyList<Diagnostic> Since(int count)
    {
        lock (gate)
            return [.. items.Skip(count)];
    }

    /// <summary>All diagnostics, each once, by path, place and code, so that the order of threads does not show.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return [.. items.Distinct()
                .OrderBy(d => d.Where.Source?.Path ?? "", StringComparer.Ordinal)
                .ThenBy(d => d.Where.Start)
                .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Text, StringComparer.Ordinal)];
        }
    }
}
