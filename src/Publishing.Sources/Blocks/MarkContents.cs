using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Makes the entries of a table of contents in print notes, without the dots that led to their page numbers.</summary>
internal static class MarkContents
{
    private const string Name = "mark contents";
    private const int Fewest = 2;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger)
    {
        if (blocks.Count(IsEntry) < Fewest)
            return blocks;
        var result = blocks.Edit(Name, ledger, b => IsEntry(b) ? Edits(b.PlainText) : []).ToBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (IsEntry(blocks[i]) || (i + 1 < blocks.Length && IsEntry(blocks[i + 1]) && FurniturePhrases.IsContents(blocks[i].PlainText)))
                result[i] = result[i] with { Kind = BlockKind.Note };
        }
        return result.ToImmutable();
    }

    private static bool IsEntry(DraftBlock block) => block.Kind is null && block.Note is null && ContentsEntry.Is(block.PlainText);

    private static List<Edit> Edits(string text)
    {
        var (start, length) = ContentsEntry.Leader(text);
        return [new Edit(start, length, " ", "the dots that lead to a page number", 95)];
    }
}
