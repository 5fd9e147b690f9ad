using System.Globalization;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes the metadata of the package (EPUB 3.3, 5.5): each title and name in the main language, its other form refining it.</summary>
internal static class Metadata
{
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes the metadata.</summary>
    /// <param name="writer">Takes the element.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="spine">The files in reading order.</param>
    /// <param name="hasCover">Whether there is a cover picture.</param>
    /// <param name="isConformant">Whether conformance to EPUB Accessibility may be claimed.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> spine, bool hasCover, bool isConformant)
    {
        var edition = plan.Book.Edition;
        writer.Start("metadata").Attribute("xmlns:dc", Dc);
        writer.Start("dc:identifier").Id("identifier").Text(plan.Identifier).End();
        WriteForms(writer, plan, "title", "title", edition.Title, plan.Title);
        if (plan.Forms(edition.Subtitle).Length > 0)
        {
            writer.Meta("title-type", "main", "#title");
            WriteForms(writer, plan, "title", "subtitle", edition.Subtitle);
            writer.Meta("title-type", "subtitle", "#subtitle");
        }
        foreach (var author in Distinct(plan, plan.Texts.Select(t => t.Text.Info.Author)).Index())
        {
            var id = "creator-" + (author.Index + 1).ToString(CultureInfo.InvariantCulture);
            WriteForms(writer, plan, "creator", id, author.Item);
            writer.StartMeta("role", "#" + id).Attribute("scheme", "marc:relators").Text("aut").End();
        }
        foreach (var language in Languages(plan))
            writer.Start("dc:language").Text(language).End();
        WriteForms(writer, plan, "publisher", "publisher", edition.Publisher);
        WriteForms(writer, plan, "rights", "rights", edition.Rights);
        foreach (var origin in Distinct(plan, plan.Texts.Select(t => t.Text.Info.Origin)))
            WriteForm(writer, plan, "source", plan.Forms(origin)[0], null);
        writer.Meta("dcterms:modified", edition.Modified.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        if (!plan.Pages.All.IsEmpty)
            writer.Meta("pageBreakSource", PrintedEdition(plan));
        AccessibilityMetadata.Write(writer, plan, spine, isConformant);
        if (hasCover)
            writer.Start("meta").Attribute("name", "cover").Attribute("content", "cover").End();     // for readers of EPUB 2
        writer.End();
    }

    /// <summary>Writes a <c>meta</c> with a property.</summary>
    public static void Meta(this MarkupWriter writer, string property, string value, string? refines = null) =>
        writer.StartMeta(property, refines).Text(value).End();

    /// <summary>Opens a <c>meta</c> with a property.</summary>
    public static MarkupWriter StartMeta(this MarkupWriter writer, string property, string? refines = null)
    {
        writer.Start("meta");
        if (refines is not null)
            writer.Attribute("refines", refines);
        return writer.Attribute("property", property);
    }

    /// <summary>The languages of the texts, the main one first.</summary>
    private static IEnumerable<string> Languages(EpubPlan plan) =>
        plan.Texts.Select(t => t.Text.Document.Language.Tag).Prepend(plan.Language.Tag).Distinct(StringComparer.Ordinal);

    /// <summary>The ISBN of the printed edition, or its title when the edition is named by another kind of URI.</summary>
    private static string PrintedEdition(EpubPlan plan) =>
        plan.Book.Edition.Identifier.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase) ? plan.Book.Edition.Identifier : plan.Title + " (PDF)";

    private static IEnumerable<Bilingual> Distinct(EpubPlan plan, IEnumerable<Bilingual?> values) =>
        values.OfType<Bilingual>().Where(v => plan.Forms(v).Length > 0).Distinct();

    private static void WriteForms(MarkupWriter writer, EpubPlan plan, string name, string id, Bilingual? value, string? otherwise = null)
    {
        var forms = plan.Forms(value);
        if (forms.IsEmpty && otherwise is null)
            return;
        WriteForm(writer, plan, name, forms.IsEmpty ? (otherwise!, plan.Language) : forms[0], id);
        foreach (var other in forms.Skip(1))
            writer.StartMeta("alternate-script", "#" + id).Attribute("xml:lang", other.Language.Tag).Dir(other.Language.Direction).Text(other.Text).End();
    }

    private static void WriteForm(MarkupWriter writer, EpubPlan plan, string name, (string Text, Language Language) form, string? id)
    {
        writer.Start("dc:" + name);
        if (form.Language != plan.Language)
            writer.Attribute("xml:lang", form.Language.Tag);
        writer.Dir(form.Language.Direction).Id(id).Text(form.Text).End();
    }
}
