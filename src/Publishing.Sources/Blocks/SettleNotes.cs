using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Sees to it that each note has one mark: a second mark goes, and a note without any is text.</summary>
internal static class SettleNotes
{
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> drafts)
    {
        var ids = drafts.Where(d => d.Note is not null).Select(d => d.Note!).ToHashSet(StringComparer.Ordinal);
        var marked = new HashSet<string>(StringComparer.Ordinal);
        var result = ImmutableArray.CreateBuilder<DraftBlock>(drafts.Length);
        foreach (var draft in drafts)
            result.Add(draft with { Spans = [.. draft.Spans.Where(s => s.Inline is not NoteInline note || (draft.Note is null && ids.Contains(note.Id) && marked.Add(note.Id)))] });
        for (var i = 0; i < result.Count; i++)
            result[i] = result[i].Note is { } id && !marked.Contains(id) ? result[i] with { Note = null } : result[i];
        return result.ToImmutable();
    }
}
