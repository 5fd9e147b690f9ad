using System.Globalization;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes the page of a part: its title, in each language that the EPUB shows.</summary>
internal static class PartWriter
{
    /// <summary>Settles the page.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="number">The number of the part in the edition, from 1.</param>
    /// <param name="part">The part.</param>
    /// <param name="language">The language of the page: that of its half in a two-way book.</param>
    /// <param name="isAgain">Whether the other half has a page of the part already.</param>
    public static ContentFile Plan(EpubPlan plan, int number, EditionPart part, Language language, bool isAgain)
    {
        var name = "part-" + number.ToString(CultureInfo.InvariantCulture) + (isAgain ? "-" + language.Tag : "");
        return new ContentFile($"text/{name}.xhtml", name, part.Title, language, null, writer => Write(writer, plan, name, part, language)) { IsPart = true };
    }

    private static void Write(MarkupWriter writer, EpubPlan plan, string id, EditionPart part, Language language)
    {
        var around = (language, language.Direction);
        writer.Start("section").Type("part").Role("doc-part").Class("part-page").LabelledBy(id);
        foreach (var (index, form) in plan.Forms(part.Title, language).Index())
        {
            writer = index == 0 ? writer.Start("h1").Id(id).FromEdition() : writer.Start("p").Class("other-title").FromEdition().Role("doc-subtitle");
            writer.Foreign(form, around).End();
        }
        writer.End();
    }
}
