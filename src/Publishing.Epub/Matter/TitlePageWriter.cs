using System.Xml.Linq;

namespace Publishing.Epub;

/// <summary>Writes the title page: title, subtitle and publisher, in each language that the EPUB shows.</summary>
internal static class TitlePageWriter
{
    /// <summary>Writes the title page.</summary>
    public static ContentFile Write(EpubPlan plan)
    {
        var edition = plan.Book.Edition;
        var around = (plan.Language, plan.Language.Direction);
        var id = plan.Ids.Give("book-title");
        var page = Html.Element("section", Html.Type("titlepage"), Html.Class("title-page"), new XAttribute("aria-labelledby", id));
        foreach (var (index, form) in plan.Forms(edition.Title).Index())
        {
            page.Add(index == 0
                ? Html.Element("h1", Html.Id(id), Html.Type("title"), Html.Foreign(form.Language, form.Language.Direction, around), form.Text)
                : Html.Element("p", Html.Class("title"), Html.Type("title"), Html.Foreign(form.Language, form.Language.Direction, around), form.Text));
            foreach (var subtitle in plan.Forms(edition.Subtitle).Where(s => s.Language == form.Language))
                page.Add(Html.Element("p", Html.Class("subtitle"), Html.Type("subtitle"), Html.Role("doc-subtitle"), Html.Foreign(subtitle.Language, subtitle.Language.Direction, around), subtitle.Text));
        }
        foreach (var publisher in plan.Forms(edition.Publisher))
            page.Add(Html.Element("p", Html.Class("publisher"), Html.Foreign(publisher.Language, publisher.Language.Direction, around), publisher.Text));
        return new ContentFile("matter/title-page.xhtml", "title-page", Wording.TitlePage, plan.Language, "titlepage", page, []);
    }
}
