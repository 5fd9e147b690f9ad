using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes the publisher's note, in each language that the EPUB shows.</summary>
internal static class PublisherNoteWriter
{
    /// <summary>Writes the note, or null when the edition has none.</summary>
    public static ContentFile? Write(EpubPlan plan)
    {
        // Paragraphs are divided by blank lines, which Forms would clean away; so the note is divided first.
        var note = plan.Book.Edition.PublisherNote;
        var forms = plan.Forms(note);
        if (note is null || forms.Length == 0)
            return null;
        var around = (plan.Language, plan.Language.Direction);
        var id = plan.Ids.Give("publisher-note");
        var page = Html.Element("section", Html.Type("preface"), Html.Role("doc-preface"), new XAttribute("aria-labelledby", id));
        foreach (var (index, form) in forms.Index())
        {
            var part = index == 0 ? page : Html.Element("section", Html.Foreign(form.Language, form.Language.Direction, around));
            var heading = Html.Element(index == 0 ? "h1" : "h2", index == 0 ? Html.Id(id) : null, Wording.In(Wording.PublisherNote, form.Language));
            if (index == 0)
                heading.Add(Html.Foreign(form.Language, form.Language.Direction, around));
            else
                page.Add(part);
            part.Add(heading);
            foreach (var paragraph in Paragraphs(note.In(form.Language)!))
                part.Add(Html.Element("p", index == 0 ? Html.Foreign(form.Language, form.Language.Direction, around) : null, plan.Clean(paragraph, SourceSpan.None)));
        }
        return new ContentFile("matter/publisher-note.xhtml", "publisher-note", Wording.PublisherNote, plan.Language, "preface", page, []);
    }

    private static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n").Select(p => p.Trim()).Where(p => p.Length > 0);
}
