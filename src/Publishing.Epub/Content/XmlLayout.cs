using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Publishing.Epub;

/// <summary>Turns XML trees into bytes: always the same, and fit to be read by people.</summary>
internal static class XmlLayout
{
    // Elements that hold only elements, each on a line of its own. White space inside any other would be text.
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "section", "header", "nav", "aside", "ol", "ul", "dl", "div", "figure", "blockquote",
        "package", "metadata", "manifest", "spine", "container", "rootfiles", "ncx", "docTitle", "navMap", "navPoint", "navLabel", "pageList", "pageTarget",
    };

    /// <summary>The document as UTF-8 without byte order mark, lines ended by LF.</summary>
    /// <param name="root">The root element; white space is added to it.</param>
    /// <param name="isHtml">Whether it begins with the document type of HTML.</param>
    public static byte[] ToBytes(XElement root, bool isHtml = false)
    {
        LayOut(root, "\n");
        var document = new XDocument(new XDeclaration("1.0", "utf-8", null), new XText("\n"));
        if (isHtml)
            document.Add(new XDocumentType("html", null, null, null), new XText("\n"));
        document.Add(root, new XText("\n"));
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(bytes, settings))
            document.Save(writer);
        return bytes.ToArray();
    }

    private static void LayOut(XElement element, string lineStart)
    {
        var isContainer = Containers.Contains(element.Name.LocalName) && element.HasElements && !element.Nodes().OfType<XText>().Any();
        var childStart = isContainer ? lineStart + "  " : lineStart;
        foreach (var child in element.Elements())
            LayOut(child, childStart);
        if (!isContainer)
            return;
        // Taken out and added again: to insert before a node, XLinq goes through all nodes before it.
        var nodes = element.Nodes().ToList();
        element.RemoveNodes();
        foreach (var node in nodes)
            element.Add(childStart, node);
        element.Add(lineStart);
    }
}
