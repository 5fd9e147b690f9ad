using System.Xml.Linq;

namespace Publishing.Epub;

/// <summary>Writes the package document (EPUB 3.3, 5): metadata, manifest, spine.</summary>
internal static class PackageWriter
{
    /// <summary>The folder of the package document.</summary>
    public const string Folder = "EPUB/";

    /// <summary>The path of the cover picture, from that folder, and its media type.</summary>
    public static (string Path, string MediaType) CoverOf(EpubPlan plan) =>
        plan.Book.Edition.Cover.Art is { IsPng: false } ? ("cover.jpg", "image/jpeg") : ("cover.png", "image/png");

    /// <summary>The namespace of the package document.</summary>
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    /// <summary>Writes the package document.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="spine">The files in reading order, the navigation document among them.</param>
    /// <param name="fonts">The embedded fonts.</param>
    /// <param name="hasCover">Whether there is a cover picture. It is not in the spine: shops and shelves show it, and some refuse it twice.</param>
    /// <param name="isConformant">Whether conformance to EPUB Accessibility may be claimed.</param>
    public static XElement Write(EpubPlan plan, IReadOnlyList<ContentFile> spine, IReadOnlyList<EmbeddedFont> fonts, bool hasCover, bool isConformant)
    {
        var manifest = new XElement(Opf + "manifest");
        foreach (var file in spine)
            manifest.Add(Item(file.ItemId, file.Path, "application/xhtml+xml", file.Path == NavigationWriter.Path ? "nav" : null));
        manifest.Add(Item("style", Stylesheets.BookPath, "text/css"));
        if (fonts.Count > 0)
            manifest.Add(Item("style-fonts", Stylesheets.FontsPath, "text/css"));
        foreach (var (index, font) in fonts.Index())
            manifest.Add(Item($"font-{index + 1}", font.Path, font.MediaType));
        if (hasCover)
            manifest.Add(Item("cover", CoverOf(plan).Path, CoverOf(plan).MediaType, "cover-image"));
        if (plan.Options.Ncx)
            manifest.Add(Item("ncx", NcxWriter.Path, "application/x-dtbncx+xml"));

        var metadata = Metadata.Write(plan, spine, isConformant);
        if (hasCover)
            metadata.Add(new XElement(Opf + "meta", new XAttribute("name", "cover"), new XAttribute("content", "cover")));     // for readers of EPUB 2

        return new XElement(Opf + "package",
            new XAttribute("version", "3.0"),
            new XAttribute("unique-identifier", "identifier"),
            new XAttribute(XNamespace.Xml + "lang", plan.Language.Tag),
            new XAttribute("dir", Html.NameOf(plan.Language.Direction)),
            new XAttribute("prefix", "a11y: http://www.idpf.org/epub/vocab/package/a11y/#"),
            metadata,
            manifest,
            new XElement(Opf + "spine",
                plan.Options.Ncx ? new XAttribute("toc", "ncx") : null,
                new XAttribute("page-progression-direction", Html.NameOf(plan.Language.Direction)),
                spine.Select(f => new XElement(Opf + "itemref", new XAttribute("idref", f.ItemId)))));
    }

    private static XElement Item(string id, string href, string mediaType, string? properties = null) => new(Opf + "item",
        new XAttribute("id", id),
        new XAttribute("href", href),
        new XAttribute("media-type", mediaType),
        properties is null ? null : new XAttribute("properties", properties));
}
