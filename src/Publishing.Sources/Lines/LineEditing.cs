using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Makes the changes of a pass that looks at one line after the other; what an editor has settled stays.</summary>
internal static class LineEditing
{
    /// <summary>Changes the texts of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="pass">The pass, by its name.</param>
    /// <param name="ledger">Receives the changes.</param>
    /// <param name="editsOf">The changes of a line in ascending order, not overlapping.</param>
    /// <returns>The lines; those without changes are the same.</returns>
    public static ImmutableArray<Line> Edit(this ImmutableArray<Line> lines, string pass, LedgerWriter ledger, Func<Line, List<Edit>> editsOf)
    {
        ImmutableArray<Line>.Builder? result = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsSettled && editsOf(lines[i]) is { Count: > 0 } edits)
                (result ??= lines.ToBuilder())[i] = lines[i] with { Text = ledger.Apply(pass, lines[i].Text, edits) };
        }
        return result?.MoveToImmutable() ?? lines;
    }
}
