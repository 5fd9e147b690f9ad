using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>Writes the metadata of the package (EPUB 3.3, 5.5): each title and name in the main language, its other form refining it.</summary>
internal static class Metadata
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes the metadata.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="spine">The files in reading order.</param>
    /// <param name="isConformant">Whether conformance to EPUB Accessibility may be claimed.</param>
    public static XElement Write(EpubPlan plan, IReadOnlyList<ContentFile> spine, bool isConformant)
    {
        var edition = plan.Book.Edition;
        var metadata = new XElement(PackageWriter.Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc));
        metadata.Add(new XElement(Dc + "identifier", Html.Id("identifier"), plan.Identifier));
        AddForms(plan, metadata, "title", "title", edition.Title, plan.Title);
        if (plan.Forms(edition.Subtitle).Length > 0)
        {
            metadata.Add(Meta("title-type", "main", "#title"));
            AddForms(plan, metadata, "title", "subtitle", edition.Subtitle);
            metadata.Add(Meta("title-type", "subtitle", "#subtitle"));
        }
        foreach (var author in Distinct(plan, plan.Texts.Select(t => t.Text.Info.Author)).Index())
        {
            var id = "creator-" + (author.Index + 1).ToString(CultureInfo.InvariantCulture);
            AddForms(plan, metadata, "creator", id, author.Item);
            var role = Meta("role", "aut", "#" + id);
            role.Add(new XAttribute("scheme", "marc:relators"));
            metadata.Add(role);
        }
        foreach (var language in Languages(plan))
            metadata.Add(new XElement(Dc + "language", language));
        AddForms(plan, metadata, "publisher", "publisher", edition.Publisher);
        AddForms(plan, metadata, "rights", "rights", edition.Rights);
        foreach (var origin in Distinct(plan, plan.Texts.Select(t => t.Text.Info.Origin)))
            metadata.Add(Form("source", plan.Forms(origin)[0], plan));
        metadata.Add(Meta("dcterms:modified", edition.Modified.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        if (!plan.Pages.All.IsEmpty)
            metadata.Add(Meta("pageBreakSource", PrintedEdition(plan)));
        foreach (var meta in AccessibilityMetadata.Write(plan, spine, isConformant))
            metadata.Add(meta);
        return metadata;
    }

    /// <summary>A <c>meta</c> with a property.</summary>
    public static XElement Meta(string property, string value, string? refines = null) => new(PackageWriter.Opf + "meta",
        refines is null ? null : new XAttribute("refines", refines),
        new XAttribute("property", property),
        value);

    /// <summary>The languages of the texts, the main one first.</summary>
    private static IEnumerable<string> Languages(EpubPlan plan) =>
        plan.Texts.Select(t => t.Text.Document.Language.Tag).Prepend(plan.Language.Tag).Distinct(StringComparer.Ordinal);

    /// <summary>The ISBN of the printed edition, or its title when the edition is named by another kind of URI.</summary>
    private static string PrintedEdition(EpubPlan plan) =>
        plan.Book.Edition.Identifier.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase) ? plan.Book.Edition.Identifier : plan.Title + " (PDF)";

    private static IEnumerable<Bilingual> Distinct(EpubPlan plan, IEnumerable<Bilingual?> values) =>
        values.OfType<Bilingual>().Where(v => plan.Forms(v).Length > 0).Distinct();

    private static void AddForms(EpubPlan plan, XElement metadata, string name, string id, Bilingual? value, string? otherwise = null)
    {
        var forms = plan.Forms(value);
        if (forms.IsEmpty && otherwise is null)
            return;
        var main = forms.IsEmpty ? (otherwise!, plan.Language) : forms[0];
        var element = Form(name, main, plan);
        element.Add(Html.Id(id));
        metadata.Add(element);
        foreach (var other in forms.Skip(1))
        {
            var meta = Meta("alternate-script", other.Text, "#" + id);
            meta.Add(new XAttribute(XNamespace.Xml + "lang", other.Language.Tag), Html.Dir(other.Language.Direction));
            metadata.Add(meta);
        }
    }

    private static XElement Form(string name, (string Text, Language Language) form, EpubPlan plan) => new(Dc + name,
        form.Language == plan.Language ? null : new XAttribute(XNamespace.Xml + "lang", form.Language.Tag),
        Html.Dir(form.Language.Direction),
        form.Text);
}
