using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes the notes of a text behind it, as asides that reading systems show on the spot, each with a link back.</summary>
internal static class NotesWriter
{
    /// <summary>Writes all notes that were referred to; none, no section.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="path">The file that is written.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="around">Language and direction of the text.</param>
    /// <param name="chapter">Receives the section of notes.</param>
    public static void Write(EpubPlan plan, string path, NoteCollector notes, (Language Language, Direction Direction) around, XElement chapter)
    {
        XElement? section = null;
        while (notes.Next() is { } note)
        {
            if (section is null)
            {
                section = Html.Element("section", Html.Class("notes"), Html.Type("footnotes"), Html.Element("h2", Html.FromEdition, Wording.In(Wording.Notes, around.Language)));
                chapter.Add(section);
            }
            section.Add(WriteNote(plan, path, notes, note, around));
        }
    }

    private static XElement WriteNote(EpubPlan plan, string path, NoteCollector notes, CollectedNote note, (Language Language, Direction Direction) around)
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        var aside = Html.Element("aside", Html.Type("footnote"), Html.Role("doc-footnote"), Html.Id(note.Id),
            Html.Label(Wording.In(Wording.Note, around.Language) + " " + number));
        foreach (var (index, block) in note.Note.Blocks.Index())
        {
            var paragraph = Html.Element("p", Html.Foreign(block.Language, block.Direction, around));
            if (index == 0)
            {
                paragraph.Add(
                    Html.Link("#" + note.ReferenceId,
                        Html.Role("doc-backlink"),
                        Html.Class("backlink"),
                        Html.Label(number + ". " + Wording.In(Wording.BackToText, around.Language)),
                        number + "."),
                    " ");
            }
            InlineWriter.Write(plan, path, notes, block, [], paragraph);
            aside.Add(paragraph);
        }
        return aside;
    }
}
