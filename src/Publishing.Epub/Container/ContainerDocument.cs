namespace Publishing.Epub;

/// <summary>Writes META-INF/container.xml (EPUB 3.3, 4.2.6.3.1), which names the package document.</summary>
internal static class ContainerDocument
{
    /// <summary>The path of the document, from the root of the container.</summary>
    public const string Path = "META-INF/container.xml";

    /// <summary>Writes the document.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="packagePath">The path of the package document from the root of the container.</param>
    public static void Write(MarkupWriter writer, string packagePath)
    {
        writer.Begin().Start("container").Attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container").Attribute("version", "1.0").Start("rootfiles");
        writer.Start("rootfile").Attribute("full-path", packagePath).Attribute("media-type", "application/oebps-package+xml").End();
        writer.End().End();
    }
}
