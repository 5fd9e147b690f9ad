using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Makes blocks of the notes that stood at the feet of pages, and puts their marks where they stood.</summary>
internal static class PlacePageNotes
{
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="notes">The notes in their order.</param>
    /// <param name="lines">All lines of the text: they show which words are divided.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="ledger">The ledger.</param>
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, ImmutableArray<PageNote> notes, ImmutableArray<Line> lines, Language language, LedgerWriter ledger)
    {
        if (notes.IsEmpty)
            return blocks;
        var result = blocks.ToBuilder();
        var hyphenation = new Hyphenation(lines);
        for (int n = 0, block = 0; n < notes.Length; n++)
        {
            while (block + 1 < blocks.Length && blocks[block + 1].Text.SpanIn(ledger.Source).Start <= notes[n].Mark)
                block++;
            var mark = new InlineSpan(notes[n].Mark, notes[n].Mark, new NoteInline(FindPlainNotes.IdOf(n + 1), []));
            result[block] = result[block] with { Spans = [.. result[block].Spans, mark] };
            var text = JoinHardWraps.Joined(notes[n].Lines, hyphenation, ledger);
            result.Add(new DraftBlock(text, LanguageDetection.Detect(text.Text, language), BlockKind.Paragraph) { Note = FindPlainNotes.IdOf(n + 1) });
        }
        return result.ToImmutable();
    }
}
