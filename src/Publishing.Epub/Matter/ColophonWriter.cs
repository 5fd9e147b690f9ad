using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes the colophon: what the book is, where its texts come from, which fonts it is set in and on what terms.</summary>
internal static class ColophonWriter
{
    private const string Path = "matter/colophon.xhtml";
    private const string Id = "colophon";

    /// <summary>Settles the colophon.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="faces">The fonts that may be embedded.</param>
    public static ContentFile Plan(EpubPlan plan, IReadOnlyCollection<FontFace> faces) =>
        new(Path, Id, Wording.Colophon, plan.Language, "colophon", writer => Write(writer, plan, faces));

    private static void Write(MarkupWriter writer, EpubPlan plan, IReadOnlyCollection<FontFace> faces)
    {
        var edition = plan.Book.Edition;
        var around = (plan.Language, plan.Language.Direction);
        writer.Start("section").Type("colophon").Role("doc-colophon").Class("colophon").LabelledBy(Id);
        writer.Start("h1").Id(Id).Text(Wording.In(Wording.Colophon, plan.Language)).End();
        foreach (var value in new[] { edition.Title, edition.Subtitle, edition.Publisher, edition.Rights })
        {
            foreach (var form in plan.Forms(value))
                writer.Start("p").Class("imprint").Foreign(form, around).End();
        }
        writer.Start("p").Class("imprint identifier").Dir(Direction.LeftToRight).Text(plan.Identifier).End();

        writer.Start("h2").Text(Wording.In(Wording.Sources, plan.Language)).End();
        writer.Start("ul").Class("sources");
        foreach (var (text, path) in plan.Texts)
            WriteSource(writer, plan, text.Info, Hrefs.Relative(Path, path), around);
        writer.End();

        if (faces.Count > 0)
        {
            writer.Start("h2").Text(Wording.In(Wording.Fonts, plan.Language)).End();
            FontNotices.Write(writer, plan, faces, around);
        }
        writer.End();
    }

    private static void WriteSource(MarkupWriter writer, EpubPlan plan, EditionText info, string href, (Language, Direction) around)
    {
        writer.Start("li");
        var title = plan.Forms(info.Title, info.Language).FirstOrDefault((Text: info.Id, info.Language));
        writer.Link(href).Start("span").Foreign(title, around).End().End();
        foreach (var detail in new[] { info.Author, info.Origin, info.Date })
        {
            if (plan.Forms(detail) is [var form, ..])
                writer.Text(". ").Start("span").Foreign((form.Text.TrimEnd('.'), form.Language), around).End();
        }
        writer.Text(".").End();
    }
}
