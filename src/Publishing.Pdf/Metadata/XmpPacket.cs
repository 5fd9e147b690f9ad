using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Metadata;

/// <summary>Makes the XMP packet (ISO 16684-1; ISO 19005-2, 6.6; ISO 14289-1, 5).</summary>
internal static class XmpPacket
{
    /// <summary>Describes the one schema that PDF/A does not know (ISO 19005-2, 6.6.2.3.3).</summary>
    private const string UniversalAccessSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    /// <summary>The packet in UTF-8.</summary>
    /// <param name="book">The book.</param>
    /// <param name="claim">What the file conforms to.</param>
    public static byte[] Make(BookInformation book, Claim claim)
    {
        var date = book.Modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var xmp = new StringBuilder();
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        xmp.Append("<dc:format>application/pdf</dc:format>\n");
        Alternatives(xmp, "dc:title", Titles(book));
        List(xmp, "dc:creator", "Seq", book.Authors);
        List(xmp, "dc:language", "Bag", book.OtherLanguage is { } other ? [book.Language.Tag, other.Tag] : [book.Language.Tag]);
        if (book.Publisher is { } publisher)
            List(xmp, "dc:publisher", "Bag", [publisher]);
        if (book.Rights is { } rights)
            Alternatives(xmp, "dc:rights", [("x-default", rights)]);
        Simple(xmp, "dc:identifier", book.Identifier);
        Simple(xmp, "xmp:CreateDate", date);
        Simple(xmp, "xmp:ModifyDate", date);
        Simple(xmp, "xmp:MetadataDate", date);
        Simple(xmp, "xmp:CreatorTool", InformationDictionary.Producer);
        Simple(xmp, "pdf:Producer", InformationDictionary.Producer);
        xmp.Append("</rdf:Description>\n");
        if (claim == Claim.Print)
            AppendPrintClaim(xmp, book);
        if (claim == Claim.Reader)
        {
            xmp.Append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>\n");
            xmp.Append("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part></rdf:Description>\n");
            xmp.Append(UniversalAccessSchema);
        }
        xmp.Append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return new UTF8Encoding(false).GetBytes(xmp.ToString());
    }

    /// <summary>What ISO 15930-7 asks for: the version, the document's identity, and that no ink is trapped.</summary>
    private static void AppendPrintClaim(StringBuilder xmp, BookInformation book)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(book.Identifier));
        xmp.Append("<rdf:Description rdf:about=\"\" xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        Simple(xmp, "pdfxid:GTS_PDFXVersion", "PDF/X-4");
        Simple(xmp, "xmpMM:DocumentID", $"uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}");
        Simple(xmp, "xmpMM:VersionID", "1");
        Simple(xmp, "xmpMM:RenditionClass", "default");
        Simple(xmp, "pdf:Trapped", "False");
        xmp.Append("</rdf:Description>\n");
    }

    private static List<(string Language, string Text)> Titles(BookInformation book)
    {
        var titles = new List<(string, string)> { ("x-default", book.Title), (book.Language.Tag, book.Title) };
        if (book.OtherTitle is { } title && book.OtherLanguage is { } language && language != book.Language)
            titles.Add((language.Tag, title));
        return titles;
    }

    private static void Simple(StringBuilder xmp, string name, string value) =>
        xmp.Append(CultureInfo.InvariantCulture, $"<{name}>{Escape(value)}</{name}>\n");

    private static void Alternatives(StringBuilder xmp, string name, IEnumerable<(string Language, string Text)> values)
    {
        xmp.Append(CultureInfo.InvariantCulture, $"<{name}><rdf:Alt>");
        foreach (var (language, text) in values)
            xmp.Append(CultureInfo.InvariantCulture, $"<rdf:li xml:lang=\"{Escape(language)}\">{Escape(text)}</rdf:li>");
        xmp.Append(CultureInfo.InvariantCulture, $"</rdf:Alt></{name}>\n");
    }

    private static void List(StringBuilder xmp, string name, string kind, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
            return;
        xmp.Append(CultureInfo.InvariantCulture, $"<{name}><rdf:{kind}>");
        foreach (var value in values)
            xmp.Append(CultureInfo.InvariantCulture, $"<rdf:li>{Escape(value)}</rdf:li>");
        xmp.Append(CultureInfo.InvariantCulture, $"</rdf:{kind}></{name}>\n");
    }

    private static string Escape(string text) => MetadataText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
