using System.Xml.Linq;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes the colophon: what the book is, where its texts come from, which fonts it is set in and on what terms.</summary>
internal static class ColophonWriter
{
    /// <summary>Writes the colophon.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="faces">The fonts that may be embedded.</param>
    public static ContentFile Write(EpubPlan plan, IReadOnlyCollection<FontFace> faces)
    {
        var edition = plan.Book.Edition;
        var around = (plan.Language, plan.Language.Direction);
        var id = plan.Ids.Give("colophon");
        var page = Html.Element("section", Html.Type("colophon"), Html.Role("doc-colophon"), Html.Class("colophon"), new XAttribute("aria-labelledby", id),
            Html.Element("h1", Html.Id(id), Wording.In(Wording.Colophon, plan.Language)));
        foreach (var value in new[] { edition.Title, edition.Subtitle, edition.Publisher, edition.Rights })
        {
            foreach (var form in plan.Forms(value))
                page.Add(Html.Element("p", Html.Class("imprint"), Html.Foreign(form.Language, form.Language.Direction, around), form.Text));
        }
        page.Add(Html.Element("p", Html.Class("imprint identifier"), Html.Dir(Direction.LeftToRight), plan.Identifier));

        page.Add(Html.Element("h2", Wording.In(Wording.Sources, plan.Language)));
        var sources = Html.Element("ul", Html.Class("sources"));
        page.Add(sources);
        foreach (var (text, path) in plan.Texts)
            sources.Add(SourceOf(plan, text.Info, Hrefs.Relative("matter/colophon.xhtml", path), around));

        if (faces.Count > 0)
        {
            page.Add(Html.Element("h2", Wording.In(Wording.Fonts, plan.Language)));
            page.Add(FontNotices.Write(plan, faces, around));
        }
        return new ContentFile("matter/colophon.xhtml", "colophon", Wording.Colophon, plan.Language, "colophon", page, []);
    }

    private static XElement SourceOf(EpubPlan plan, EditionText info, string href, (Language, Direction) around)
    {
        var item = Html.Element("li");
        var title = plan.Forms(info.Title, info.Language).FirstOrDefault((Text: info.Id, info.Language));
        item.Add(Html.Link(href, Html.Element("span", Html.Foreign(title.Language, title.Language.Direction, around), title.Text)));
        foreach (var detail in new[] { info.Author, info.Origin, info.Date })
        {
            if (plan.Forms(detail) is [var form, ..])
                item.Add(". ", Html.Element("span", Html.Foreign(form.Language, form.Language.Direction, around), form.Text.TrimEnd('.')));
        }
        item.Add(".");
        return item;
    }
}
