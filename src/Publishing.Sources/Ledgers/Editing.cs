using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Makes the changes of a pass that looks at one line, or one block, after the other.</summary>
internal static class Editing
{
    private static readonly List<Edit> None = [];

    /// <summary>Changes the texts of lines; those that an editor has settled stay.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="pass">The pass, by its name.</param>
    /// <param name="ledger">Receives the changes.</param>
    /// <param name="editsOf">The changes of a line in ascending order, not overlapping.</param>
    /// <returns>The lines; those without changes are the same.</returns>
    public static ImmutableArray<Line> Edit(this ImmutableArray<Line> lines, string pass, LedgerWriter ledger, Func<Line, List<Edit>> editsOf) =>
        Edit(lines, line => line.IsSettled ? None : editsOf(line), (line, edits) => line with { Text = ledger.Apply(pass, line.Text, edits) });

    /// <summary>Changes the texts of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="pass">The pass, by its name.</param>
    /// <param name="ledger">Receives the changes.</param>
    /// <param name="editsOf">The changes of a block in ascending order, not overlapping.</param>
    /// <returns>The blocks; those without changes are the same.</returns>
    public static ImmutableArray<DraftBlock> Edit(this ImmutableArray<DraftBlock> blocks, string pass, LedgerWriter ledger, Func<DraftBlock, List<Edit>> editsOf) =>
        Edit(blocks, editsOf, (block, edits) => block with { Text = ledger.Apply(pass, block.Text, edits) });

    private static ImmutableArray<T> Edit<T>(ImmutableArray<T> all, Func<T, List<Edit>> editsOf, Func<T, List<Edit>, T> with)
    {
        ImmutableArray<T>.Builder? result = null;
        for (var i = 0; i < all.Length; i++)
        {
            if (editsOf(all[i]) is { Count: > 0 } edits)
                (result ??= all.ToBuilder())[i] = with(all[i], edits);
        }
        return result?.MoveToImmutable() ?? all;
    }
}
