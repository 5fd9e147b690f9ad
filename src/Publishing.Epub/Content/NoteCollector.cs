using Publishing.Documents;

namespace Publishing.Epub;

/// <summary>The notes of one text in the order of their marks; a note inside a note comes after all that were met before it.</summary>
internal sealed class NoteCollector
{
    private readonly Queue<CollectedNote> waiting = new();
    private int count;

    /// <summary>Takes a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="target">Its place, with the ids of its text and of its mark.</param>
    public CollectedNote Add(NoteInline note, AnchorTarget target)
    {
        var collected = new CollectedNote(note, target.Id, target.ReferenceId!, ++count);
        waiting.Enqueue(collected);
        return collected;
    }

    /// <summary>The next note to write, or null; writing it may add more.</summary>
    public CollectedNote? Next() => waiting.TryDequeue(out var note) ? note : null;
}

/// <summary>A note that was referred to.</summary>
/// <param name="Note">The note.</param>
/// <param name="Id">The id of its text.</param>
/// <param name="ReferenceId">The id of its mark.</param>
/// <param name="Number">Its number in the text, from 1.</param>
internal sealed record CollectedNote(NoteInline Note, string Id, string ReferenceId, int Number);
