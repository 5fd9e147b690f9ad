using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes the publisher's note, in each language that the EPUB shows.</summary>
internal static class PublisherNoteWriter
{
    private const string Id = "publisher-note";

    /// <summary>Settles the note, or null when the edition has none.</summary>
    public static ContentFile? Plan(EpubPlan plan) =>
        plan.Book.Edition.PublisherNote is { } note && plan.Forms(note).Length > 0
            ? new ContentFile("matter/publisher-note.xhtml", Id, Wording.PublisherNote, plan.Language, "preface", writer => Write(writer, plan, note))
            : null;

    private static void Write(MarkupWriter writer, EpubPlan plan, Bilingual note)
    {
        var around = (plan.Language, plan.Language.Direction);
        writer.Start("section").Type("preface").Role("doc-preface").LabelledBy(Id);
        foreach (var (index, form) in plan.Forms(note).Index())
        {
            var own = (form.Language, form.Language.Direction);
            if (index > 0)
                writer.Start("section").Foreign(form.Language, form.Language.Direction, around);
            // The first form has no section of its own that could tell its language.
            var outside = index == 0 ? around : own;
            writer.Start(index == 0 ? "h1" : "h2").Id(index == 0 ? Id : null).Foreign((Wording.In(Wording.PublisherNote, form.Language), form.Language), outside).End();
            // Paragraphs are divided by blank lines, which Forms cleans away; so it is the note itself that is divided.
            foreach (var paragraph in Paragraphs(note.In(form.Language)!))
                writer.Start("p").Foreign((plan.Clean(paragraph, SourceSpan.None), form.Language), outside).End();
            if (index > 0)
                writer.End();
        }
        writer.End();
    }

    private static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n").Select(p => p.Trim()).Where(p => p.Length > 0);
}
