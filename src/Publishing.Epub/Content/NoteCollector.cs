using Publishing.Documents;

namespace Publishing.Epub;

/// <summary>The notes of one text in the order of their marks; a note inside a note comes after all that were met before it.</summary>
internal sealed class NoteCollector
{
    private readonly Queue<CollectedNote> waiting = new();
    private int count;

    /// <summary>Takes a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="id">The id that its text will have.</param>
    /// <param name="ids">Gives the id of the mark.</param>
    /// <returns>The number of the note in its text, from 1, and the id of the mark.</returns>
    public (int Number, string ReferenceId) Add(NoteInline note, string id, IdTable ids)
    {
        count++;
        var referenceId = ids.Give("ref-" + id);
        waiting.Enqueue(new CollectedNote(note, id, referenceId, count));
        return (count, referenceId);
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
