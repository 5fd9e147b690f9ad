using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes the page of a part: its title, in each language that the EPUB shows.</summary>
internal static class PartWriter
{
    /// <summary>Writes the page.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="number">The number of the part in the edition, from 1.</param>
    /// <param name="part">The part.</param>
    /// <param name="language">The language of the page: that of its half in a two-way book.</param>
    /// <param name="isAgain">Whether the other half has a page of the part already.</param>
    public static ContentFile Write(EpubPlan plan, int number, EditionPart part, Language language, bool isAgain)
    {
        var around = (language, language.Direction);
        var name = "part-" + number.ToString(CultureInfo.InvariantCulture) + (isAgain ? "-" + language.Tag : "");
        var id = plan.Ids.Give(name);
        var page = Html.Element("section", Html.Type("part"), Html.Role("doc-part"), Html.Class("part-page"), new XAttribute("aria-labelledby", id));
        foreach (var (index, form) in plan.Forms(part.Title, language).Index())
        {
            var foreign = Html.Foreign(form.Language, form.Language.Direction, around);
            page.Add(index == 0
                ? Html.Element("h1", Html.Id(id), Html.FromEdition, foreign, form.Text)
                : Html.Element("p", Html.Class("other-title"), Html.FromEdition, Html.Role("doc-subtitle"), foreign, form.Text));
        }
        return new ContentFile($"text/{name}.xhtml", name, part.Title, language, null, page, []) { IsPart = true };
    }
}
