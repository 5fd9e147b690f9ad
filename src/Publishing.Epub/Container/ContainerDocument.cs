using System.Xml.Linq;

namespace Publishing.Epub;

/// <summary>Writes META-INF/container.xml (EPUB 3.3, 4.2.6.3.1), which names the package document.</summary>
internal static class ContainerDocument
{
    private static readonly XNamespace Namespace = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <summary>The document.</summary>
    /// <param name="packagePath">The path of the package document from the root of the container.</param>
    public static XElement Write(string packagePath) => new(Namespace + "container",
        new XAttribute("version", "1.0"),
        new XElement(Namespace + "rootfiles",
            new XElement(Namespace + "rootfile",
                new XAttribute("full-path", packagePath),
                new XAttribute("media-type", "application/oebps-package+xml"))));
}
