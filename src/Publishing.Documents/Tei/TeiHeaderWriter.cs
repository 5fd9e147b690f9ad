using System.Xml;

namespace Publishing.Documents;

/// <summary>Writes the header of a TEI document (Guidelines, chapter 2).</summary>
internal static class TeiHeaderWriter
{
    private const string Tei = "http://www.tei-c.org/ns/1.0";

    public static void Write(XmlWriter xml, Document document, TeiHeader header)
    {
        var title = header.Title ?? TextOf(document, BlockKind.Title) ?? "Untitled";
        var source = header.Source ?? TextOf(document, BlockKind.Source) ?? document.Blocks.Select(b => b.Span.Source?.Path).FirstOrDefault(p => !string.IsNullOrEmpty(p)) ?? "Not known.";
        xml.WriteStartElement("teiHeader", Tei);
        xml.WriteStartElement("fileDesc", Tei);
        xml.WriteStartElement("titleStmt", Tei);
        Element(xml, "title", title);
        if ((header.Author ?? TextOf(document, BlockKind.Byline)) is { } author)
            Element(xml, "author", author);
        xml.WriteEndElement();
        Paragraph(xml, "publicationStmt", header.Publication ?? "Not published.");
        Paragraph(xml, "sourceDesc", source);
        xml.WriteEndElement();

        xml.WriteStartElement("encodingDesc", Tei);
        xml.WriteStartElement("appInfo", Tei);
        xml.WriteStartElement("application", Tei);
        xml.WriteAttributeString("ident", TeiWriter.Program);
        xml.WriteAttributeString("version", "1");
        Element(xml, "label", "Publishing, a pipeline for bilingual books");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();

        xml.WriteStartElement("profileDesc", Tei);
        xml.WriteStartElement("langUsage", Tei);
        foreach (var language in document.Blocks.Select(b => b.Language.Tag).Prepend(document.Language.Tag).Distinct(StringComparer.Ordinal))
        {
            xml.WriteStartElement("language", Tei);
            xml.WriteAttributeString("ident", language);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();

        xml.WriteStartElement("revisionDesc", Tei);
        foreach (var change in header.Changes ?? ["Normalised and written as TEI by the program named above; its ledger accounts for every character of the source."])
            Element(xml, "change", change);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string? TextOf(Document document, BlockKind kind) =>
        document.Blocks.FirstOrDefault(b => b.Kind == kind)?.PlainText.Replace('\n', ' ') is { } text && !string.IsNullOrWhiteSpace(XmlText.Clean(text)) ? text : null;

    private static void Paragraph(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Tei);
        Element(xml, "p", text);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Tei);
        xml.WriteString(XmlText.Clean(text));
        xml.WriteEndElement();
    }
}
