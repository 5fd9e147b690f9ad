using System.Runtime.CompilerServices;

namespace Publishing.Testing.Pdf.Conformance;

/// <summary>Gathers what a file does against a standard, each with the clause.</summary>
public sealed class ConformanceFaults
{
    private readonly List<string> faults = [];

    /// <summary>The faults, in the order in which they were found; each at most 20 times.</summary>
    public IReadOnlyList<string> All => faults;

    /// <summary>Notes a fault where a condition does not hold.</summary>
    /// <param name="clause">The standard and the clause: <c>UA 7.1-3</c>, <c>A 6.1.3</c>.</param>
    /// <param name="holds">What must be so.</param>
    /// <param name="text">What is not so.</param>
    public void Require(string clause, bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] FaultText text)
    {
        if (!holds && faults.Count(f => f.StartsWith(clause + ":", StringComparison.Ordinal)) < 20)
            faults.Add($"{clause}: {text.ToString()}");
    }
}
