using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Collects the marked terms of a text.</summary>
internal static class TermOccurrences
{
    /// <summary>The occurrences with their terms, in reading order; a note is read where its mark stands.</summary>
    public static List<(string TermId, TermOccurrence Occurrence)> Of(string textId, Document document)
    {
        var found = new List<(string, TermOccurrence)>();
        foreach (var block in document.Blocks)
            Collect(block.Inlines, textId, isNote: false, found);
        return found;
    }

    private static void Collect(ImmutableArray<Inline> inlines, string textId, bool isNote, List<(string, TermOccurrence)> found)
    {
        foreach (var inline in inlines)
        {
            if (inline is TermInline term)
                found.Add((term.TermId, new TermOccurrence(term.Anchor, textId, term.IsDefinition, isNote)));
            if (inline is ContainerInline container)
                Collect(container.Children, textId, isNote, found);
            else if (inline is NoteInline note)
            {
                foreach (var block in note.Blocks)
                    Collect(block.Inlines, textId, isNote: true, found);
            }
        }
    }
}
