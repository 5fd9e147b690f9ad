namespace Publishing.Epub;

/// <summary>Writes the package document (EPUB 3.3, 5): metadata, manifest, spine.</summary>
internal static class PackageWriter
{
    /// <summary>The folder of the package document.</summary>
    public const string Folder = "EPUB/";

    /// <summary>The path of the package document, from the root of the container.</summary>
    public const string Path = Folder + "package.opf";

    private const string Namespace = "http://www.idpf.org/2007/opf";

    /// <summary>The path of the cover picture, from the folder of the package document, and its media type.</summary>
    public static (string Path, string MediaType) CoverOf(EpubPlan plan) =>
        plan.Book.Edition.Cover.Art is { IsPng: false } ? ("cover.jpg", "image/jpeg") : ("cover.png", "image/png");

    /// <summary>Writes the package document.</summary>
    /// <param name="writer">Takes the document.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="spine">The files in reading order, the navigation document among them.</param>
    /// <param name="resources">What else the package holds.</param>
    /// <param name="isConformant">Whether conformance to EPUB Accessibility may be claimed.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> spine, PackageResources resources, bool isConformant)
    {
        writer.Begin().Start("package").Attribute("xmlns", Namespace).Attribute("version", "3.0").Attribute("unique-identifier", "identifier")
            .Attribute("xml:lang", plan.Language.Tag).Dir(plan.Language.Direction)
            .Attribute("prefix", "a11y: http://www.idpf.org/epub/vocab/package/a11y/#");
        Metadata.Write(writer, plan, spine, resources.HasCover, isConformant);
        WriteManifest(writer, plan, spine, resources);
        WriteSpine(writer, plan, spine);
        writer.End();
    }

    private static void WriteManifest(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> spine, PackageResources resources)
    {
        writer.Start("manifest");
        foreach (var file in spine)
            Item(file.ItemId, file.Path, "application/xhtml+xml", file.Path == NavigationWriter.Path ? "nav" : null);
        Item("style", Stylesheets.BookPath, "text/css");
        if (resources.HasFontStyles)
            Item("style-fonts", Stylesheets.FontsPath, "text/css");
        foreach (var (index, font) in resources.Fonts.Index())
            Item(FormattableString.Invariant($"font-{index + 1}"), font.Path, font.MediaType);
        // It is not in the spine: shops and shelves show it, and some refuse it twice.
        if (resources.HasCover)
            Item("cover", CoverOf(plan).Path, CoverOf(plan).MediaType, "cover-image");
        if (plan.Options.Ncx)
            Item("ncx", NcxWriter.Path, "application/x-dtbncx+xml");
        writer.End();

        void Item(string id, string href, string mediaType, string? properties = null)
        {
            writer.Start("item").Attribute("id", id).Attribute("href", href).Attribute("media-type", mediaType);
            if (properties is not null)
                writer.Attribute("properties", properties);
            writer.End();
        }
    }

    private static void WriteSpine(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> spine)
    {
        writer.Start("spine");
        if (plan.Options.Ncx)
            writer.Attribute("toc", "ncx");
        writer.Attribute("page-progression-direction", Html.NameOf(plan.Language.Direction));
        foreach (var file in spine)
            writer.Start("itemref").Attribute("idref", file.ItemId).End();
        writer.End();
    }
}

/// <summary>What a package holds besides its XHTML.</summary>
/// <param name="HasFontStyles">Whether it has the stylesheet of the fonts.</param>
/// <param name="Fonts">The embedded fonts.</param>
/// <param name="HasCover">Whether it has a cover picture.</param>
internal sealed record PackageResources(bool HasFontStyles, IReadOnlyList<EmbeddedFont> Fonts, bool HasCover);
