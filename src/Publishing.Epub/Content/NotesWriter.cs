using System.Globalization;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes the notes of a text behind it, as asides that reading systems show on the spot, each with a link back.</summary>
internal static class NotesWriter
{
    /// <summary>Writes all notes that were referred to; none, no section.</summary>
    /// <param name="writer">Takes the section of notes.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="path">The file that is written.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="around">Language and direction of the text.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, string path, NoteCollector notes, (Language Language, Direction Direction) around)
    {
        if (notes.Next() is not { } first)
            return;
        writer.Start("section").Class("notes").Type("footnotes");
        writer.Start("h2").FromEdition().Text(Wording.In(Wording.Notes, around.Language)).End();
        for (var note = first; note is not null; note = notes.Next())
            WriteNote(writer, plan, path, notes, note, around);
        writer.End();
    }

    private static void WriteNote(MarkupWriter writer, EpubPlan plan, string path, NoteCollector notes, CollectedNote note, (Language Language, Direction Direction) around)
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        writer.Start("aside").Type("footnote").Role("doc-footnote").Id(note.Id).Label(Wording.In(Wording.Note, around.Language) + " " + number);
        foreach (var (index, block) in note.Note.Blocks.Index())
        {
            writer.Start("p").Foreign(block.Language, block.Direction, around);
            if (index == 0)
            {
                writer.Link("#" + note.ReferenceId).Role("doc-backlink").Class("backlink")
                    .Label(number + ". " + Wording.In(Wording.BackToText, around.Language))
                    .Text(number + ".").End().Text(" ");
            }
            InlineWriter.Write(writer, plan, path, notes, block, default);
            writer.End();
        }
        writer.End();
    }
}
