using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The notes of a text: numbers in it, and what they stand for at the foot of the page or behind the text, each linked to the other.</summary>
internal sealed class TextNotes(SectionContext context, StructureElement section)
{
    private readonly List<NoteInline> notes = [];
    private int attached;

    /// <summary>The mark of the next note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="around">The element of the paragraph that the mark stands in.</param>
    public NoteMark MarkOf(NoteInline note, StructureElement around)
    {
        notes.Add(note);
        var reference = new StructureElement(StructureRole.Reference, null, around);
        return new NoteMark(NumberOf(notes.Count - 1), "#" + AnchorOf(note), MarkAnchorOf(note), new StructureElement(StructureRole.Link, null, reference));
    }

    /// <summary>A block with the notes whose marks it carries, where notes are footnotes; in the structure they follow it.</summary>
    public GalleyBlock Attach(GalleyBlock block)
    {
        if (!context.Design.HasFootnotes || attached == notes.Count)
            return block;
        var lines = new Dictionary<string, ImmutableArray<NoteLine>>(StringComparer.Ordinal);
        for (var last = notes.Count; attached < last;)
        {
            var name = MarkAnchorOf(notes[attached]);
            lines[name] = LinesOf(attached++);
        }
        var carried = block.Settings[0].Lines
            .Select(line => line.Anchors.SelectMany(a => lines.Remove(a.Name, out var note) ? note : []).ToImmutableArray())
            .ToArray();
        // No line of the text carries the mark of a note in a note: it stands behind the last.
        var rest = lines.Values.SelectMany(l => l).ToList();
        while (attached < notes.Count)
            rest.AddRange(LinesOf(attached++));
        carried[^1] = carried[^1].AddRange(rest);
        return block with { Notes = [.. carried], Recipe = null };
    }

    /// <summary>Adds the notes behind a text under their heading; nothing where it has none, or they are footnotes.</summary>
    public void AddTo(GalleyBuilder galley, Language language)
    {
        if (notes.Count == 0 || context.Design.HasFootnotes)
            return;
        var heading = context.Design.StyleOf(BlockKind.Heading, language);
        var element = new StructureElement(heading.Role, null, section);
        galley.Add(context.Set(StyledText.Plain(Words.Notes(language), heading.Character, language, element), heading, language.Direction), heading.RowsBefore, heading.RowsAfter);
        // A note may have notes, which come behind all others.
        for (var i = 0; i < notes.Count; i++)
        {
            foreach (var block in Compose(notes[i], NumberOf(i)))
                galley.Add(block);
        }
    }

    private ImmutableArray<NoteLine> LinesOf(int index) =>
        [.. Compose(notes[index], NumberOf(index)).SelectMany(block => block.Settings[0].Lines.Select(line => new NoteLine(line, block.Direction)))];

    private IEnumerable<GalleyBlock> Compose(NoteInline note, string number)
    {
        var whole = new StructureElement(StructureRole.Note, null, section) { Id = AnchorOf(note) };
        for (var i = 0; i < note.Blocks.Length; i++)
        {
            var block = note.Blocks[i];
            var style = context.Design.Note();
            var element = new StructureElement(StructureRole.P, block.Language, whole);
            ImmutableArray<Inline> label = i > 0 ? [] : [new LinkInline("#" + MarkAnchorOf(note), [new TextInline(number)]), new TextInline(".\u00A0")];
            var text = InlineText.Flatten([.. label, .. block.Inlines], style.Character, block.Language, block.Direction, element, inner => MarkOf(inner, element));
            if (i == 0)
                text = text with { Anchors = text.Anchors.Insert(0, new TextAnchor(0, AnchorOf(note))) };
            yield return context.Set(text with { Where = block.Span }, style, block.Direction);
        }
    }

    private static string NumberOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string AnchorOf(NoteInline note) => "note-" + note.Id;

    private static string MarkAnchorOf(NoteInline note) => "mark-" + note.Id;
}
