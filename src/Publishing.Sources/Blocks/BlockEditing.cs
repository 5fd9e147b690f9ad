using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Makes the changes of a pass that looks at one block after the other.</summary>
internal static class BlockEditing
{
    /// <summary>Changes the texts of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="pass">The pass, by its name.</param>
    /// <param name="ledger">Receives the changes.</param>
    /// <param name="editsOf">The changes of a block in ascending order, not overlapping.</param>
    /// <returns>The blocks; those without changes are the same.</returns>
    public static ImmutableArray<DraftBlock> Edit(this ImmutableArray<DraftBlock> blocks, string pass, LedgerWriter ledger, Func<DraftBlock, List<Edit>> editsOf)
    {
        ImmutableArray<DraftBlock>.Builder? result = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (editsOf(blocks[i]) is { Count: > 0 } edits)
                (result ??= blocks.ToBuilder())[i] = blocks[i] with { Text = ledger.Apply(pass, blocks[i].Text, edits) };
        }
        return result?.MoveToImmutable() ?? blocks;
    }
}
