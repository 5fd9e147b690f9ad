using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Makes the blocks of the document: spans of the source become inlines, blocks of notes go to the place of their mark.</summary>
internal static class FinishBlocks
{
    public static ImmutableArray<Block> Apply(ImmutableArray<DraftBlock> drafts, SourceText source)
    {
        var notes = drafts.Where(d => d.Note is not null)
            .GroupBy(d => d.Note!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(d => Finish(d, source, [])).ToImmutableArray(), StringComparer.Ordinal);
        return [.. drafts.Where(d => d.Note is null).Select(d => Finish(d, source, notes))];
    }

    private static Block Finish(DraftBlock draft, SourceText source, Dictionary<string, ImmutableArray<Block>> notes) =>
        new(draft.Kind ?? BlockKind.Paragraph, new InlineBuilder(draft, notes).Build(), draft.Language, draft.Direction ?? draft.Language.Direction, draft.Text.SpanIn(source));
}
