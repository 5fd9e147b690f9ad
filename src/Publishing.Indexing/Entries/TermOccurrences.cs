using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Collects the marked terms of a text.</summary>
internal static class TermOccurrences
{
    /// <summary>The occurrences with their terms, in reading order, those in notes behind those in the text.</summary>
    public static List<(string TermId, TermOccurrence Occurrence)> Of(string textId, Document document)
    {
        var found = new List<(string, TermOccurrence)>();
        foreach (var block in document.Blocks)
            Collect(block.Inlines, textId, 0, found);
        var notes = NoteNumbers.Of(document);
        for (var i = 0; i < notes.Count; i++)
        {
            foreach (var block in notes[i].Blocks)
                Collect(block.Inlines, textId, i + 1, found);
        }
        return found;
    }

    private static void Collect(ImmutableArray<Inline> inlines, string textId, int note, List<(string, TermOccurrence)> found)
    {
        foreach (var inline in inlines)
        {
            if (inline is TermInline term)
                found.Add((term.TermId, new TermOccurrence(term.Anchor, textId, term.IsDefinition, note)));
            if (inline is ContainerInline container)
                Collect(container.Children, textId, note, found);
        }
    }
}
