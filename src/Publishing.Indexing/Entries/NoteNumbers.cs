using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>The numbers of a text's notes.</summary>
internal static class NoteNumbers
{
    /// <summary>The notes in the order of their numbers, from 1: as their marks stand in the text, those of notes behind all others.</summary>
    public static List<NoteInline> Of(Document document)
    {
        var notes = new List<NoteInline>();
        foreach (var block in document.Blocks)
            Collect(block.Inlines, notes);
        for (var i = 0; i < notes.Count; i++)
        {
            foreach (var block in notes[i].Blocks)
                Collect(block.Inlines, notes);
        }
        return notes;
    }

    private static void Collect(ImmutableArray<Inline> inlines, List<NoteInline> notes)
    {
        foreach (var inline in inlines)
        {
            if (inline is NoteInline note)
                notes.Add(note);
            else if (inline is ContainerInline container)
                Collect(container.Children, notes);
        }
    }
}
