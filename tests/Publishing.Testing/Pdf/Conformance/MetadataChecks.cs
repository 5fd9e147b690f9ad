using System.Text;
using System.Xml.Linq;

namespace Publishing.Testing.Pdf.Conformance;

/// <summary>The catalogue and the XMP packet: ISO 19005-2, 6.2.3, 6.6 and 6.7; ISO 14289-1, 5, 6.2, 7.1 and 7.2.</summary>
internal static class MetadataChecks
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", Dc = "http://purl.org/dc/elements/1.1/", Pdf = "http://ns.adobe.com/pdf/1.3/", Xmp = "http://ns.adobe.com/xap/1.0/",
        PdfA = "http://www.aiim.org/pdfa/ns/id/", PdfUA = "http://www.aiim.org/pdfua/ns/id/", Extension = "http://www.aiim.org/pdfa/ns/extension/", Schema = "http://www.aiim.org/pdfa/ns/schema#", Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>Of the predefined schemas the properties that a book may need, with the type of each.</summary>
    private static readonly Dictionary<XName, string> Predefined = new()
    {
        [XName.Get("title", Dc)] = "Alt",
        [XName.Get("rights", Dc)] = "Alt",
        [XName.Get("description", Dc)] = "Alt",
        [XName.Get("creator", Dc)] = "Seq",
        [XName.Get("date", Dc)] = "Seq",
        [XName.Get("language", Dc)] = "Bag",
        [XName.Get("publisher", Dc)] = "Bag",
        [XName.Get("subject", Dc)] = "Bag",
        [XName.Get("contributor", Dc)] = "Bag",
        [XName.Get("type", Dc)] = "Bag",
        [XName.Get("relation", Dc)] = "Bag",
        [XName.Get("format", Dc)] = "",
        [XName.Get("identifier", Dc)] = "",
        [XName.Get("source", Dc)] = "",
        [XName.Get("coverage", Dc)] = "",
        [XName.Get("CreateDate", Xmp)] = "",
        [XName.Get("ModifyDate", Xmp)] = "",
        [XName.Get("MetadataDate", Xmp)] = "",
        [XName.Get("CreatorTool", Xmp)] = "",
        [XName.Get("Producer", Pdf)] = "",
        [XName.Get("Keywords", Pdf)] = "",
        [XName.Get("Trapped", Pdf)] = "",
        [XName.Get("PDFVersion", Pdf)] = "",
        [XName.Get("part", PdfA)] = "",
        [XName.Get("conformance", PdfA)] = "",
        [XName.Get("schemas", Extension)] = "Bag",
    };

    public static void Run(PdfDocument document, ConformanceFaults faults)
    {
        var catalog = document.Catalog;
        faults.Require("UA 6.2-1", catalog.TryGetValue("MarkInfo", out var mark) && document.Dictionary(mark) is var info && info.GetValueOrDefault("Marked") is true && info.GetValueOrDefault("Suspects") is null or false, $"the file is not marked, or suspect");
        faults.Require("UA 7.1-11", catalog.ContainsKey("StructTreeRoot"), $"there is no structure tree");
        faults.Require("UA 7.1-10", catalog.TryGetValue("ViewerPreferences", out var preferences) && document.Dictionary(preferences).GetValueOrDefault("DisplayDocTitle") is true, $"the title is not displayed");
        faults.Require("UA 7.2-2", catalog.GetValueOrDefault("Lang") is byte[] language && IsLanguage(PdfDocument.Text(language)), $"the file has no language");
        CheckIntent(document, faults);
        if (!catalog.TryGetValue("Metadata", out var reference))
        {
            faults.Require("UA 7.1-8", false, $"there are no metadata");
            return;
        }
        var stream = document.Stream(reference);
        faults.Require("A 6.6.2.1", stream.Dictionary.GetValueOrDefault("Type") is PdfName { Value: "Metadata" } && stream.Dictionary.GetValueOrDefault("Subtype") is PdfName { Value: "XML" }, $"the metadata are not of the type Metadata, XML");
        faults.Require("A 6.6.2.1", !stream.Dictionary.ContainsKey("Filter"), $"the metadata are filtered");
        CheckPacket(document, new UTF8Encoding(false, true).GetString(stream.Data), faults);
    }

    /// <summary>BCP 47, as far as a syntax can tell.</summary>
    public static bool IsLanguage(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is >= 2 and <= 8 && parts[0].All(char.IsAsciiLetter) && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    private static void CheckIntent(PdfDocument document, ConformanceFaults faults)
    {
        var intents = document.Catalog.TryGetValue("OutputIntents", out var list) ? document.Array(list) : [];
        faults.Require("A 6.2.3", intents.Count == 1, $"there is not one output intent");
        foreach (var intent in intents.Select(document.Dictionary))
        {
            faults.Require("A 6.2.3", intent.GetValueOrDefault("S") is PdfName { Value: "GTS_PDFA1" }, $"the output intent is not PDF/A's");
            faults.Require("A 6.2.3", intent.GetValueOrDefault("OutputConditionIdentifier") is byte[], $"the output intent has no identifier");
            var profile = document.Stream(intent["DestOutputProfile"]);
            var kind = Encoding.ASCII.GetString(profile.Data, 12, 4);
            var space = Encoding.ASCII.GetString(profile.Data, 16, 4);
            faults.Require("A 6.2.3", profile.Data[8] is 2 or 4 && kind is "mntr" or "prtr" && Encoding.ASCII.GetString(profile.Data, 36, 4) == "acsp", $"the profile is not an ICC profile of a monitor or printer, of version 2 or 4");
            faults.Require("A 6.2.3", profile.Dictionary.GetValueOrDefault("N") is decimal n && n == space switch { "RGB " => 3, "GRAY" => 1, "CMYK" => 4, _ => 0 }, $"the profile's components are not those of {space}");
        }
    }

    private static void CheckPacket(PdfDocument document, string packet, ConformanceFaults faults)
    {
        var header = packet[..packet.IndexOf("?>", StringComparison.Ordinal)];
        faults.Require("A 6.6.2.1", header.StartsWith("<?xpacket begin=\"", StringComparison.Ordinal) && header.Contains("id=\"W5M0MpCehiHzreSzNTczkc9d\"", StringComparison.Ordinal), $"the packet has no header");
        faults.Require("A 6.6.2.1", !header.Contains("bytes=", StringComparison.Ordinal) && !header.Contains("encoding=", StringComparison.Ordinal), $"the packet's header has bytes or encoding");
        faults.Require("A 6.6.2.1", packet.TrimEnd().EndsWith("?>", StringComparison.Ordinal) && packet.Contains("<?xpacket end=", StringComparison.Ordinal), $"the packet has no end");
        var xmp = XDocument.Parse(packet);
        var properties = xmp.Descendants(XName.Get("Description", Rdf)).SelectMany(d => d.Elements()).ToList();
        var described = Described(xmp);
        foreach (var property in properties)
        {
            var list = property.Elements().SingleOrDefault()?.Name.LocalName ?? "";
            faults.Require("A 6.6.2.3", Predefined.TryGetValue(property.Name, out var type) ? type == list : described.Contains(property.Name), $"the property {property.Name} is not predefined and not described, or has the type {list}");
        }
        faults.Require("A 6.6.2.3", properties.Select(p => p.Name).Distinct().Count() == properties.Count, $"a property is given twice");
        Identifies("A 6.6.4", PdfA, "pdfaid", ("part", "2"), ("conformance", "A"));
        Identifies("UA 5-1", PdfUA, "pdfuaid", ("part", "1"));

        var title = properties.Find(p => p.Name == XName.Get("title", Dc));
        var titles = title?.Descendants(XName.Get("li", Rdf)).ToList() ?? [];
        faults.Require("UA 7.1-9", titles.Count > 0 && titles.TrueForAll(t => t.Value.Trim().Length > 0), $"there is no title");
        faults.Require("UA 7.2-33", titles.Exists(t => t.Attribute(XNamespace.Xml + "lang")?.Value == "x-default"), $"no title is the default");
        CheckInformation(document, xmp, titles, faults);

        void Identifies(string clause, string space, string prefix, params (string Name, string Value)[] wanted)
        {
            foreach (var (name, value) in wanted)
            {
                var found = properties.Find(p => p.Name == XName.Get(name, space));
                faults.Require(clause, found?.Value == value, $"{prefix}:{name} is not {value}");
                faults.Require(clause, found is null || found.GetPrefixOfNamespace(space) == prefix, $"the prefix of {name} is not {prefix}");
            }
        }
    }

    /// <summary>The properties that an extension schema describes whole.</summary>
    private static HashSet<XName> Described(XDocument xmp)
    {
        var names = new HashSet<XName>();
        foreach (var schema in xmp.Descendants(XName.Get("schemas", Extension)).Descendants(XName.Get("namespaceURI", Schema)).Select(uri => uri.Parent!))
        {
            if (Text(schema, "schema", Schema).Length == 0 || Text(schema, "prefix", Schema).Length == 0)
                continue;
            foreach (var property in schema.Descendants(XName.Get("name", Property)).Select(name => name.Parent!))
            {
                if (Text(property, "valueType", Property).Length > 0 && Text(property, "description", Property).Length > 0 && Text(property, "category", Property) is "internal" or "external")
                    names.Add(XName.Get(Text(property, "name", Property), Text(schema, "namespaceURI", Schema)));
            }
        }
        return names;

        static string Text(XElement parent, string name, string space) => parent.Element(XName.Get(name, space))?.Value ?? "";
    }

    private static void CheckInformation(PdfDocument document, XDocument xmp, List<XElement> titles, ConformanceFaults faults)
    {
        if (!document.Trailer.TryGetValue("Info", out var reference))
            return;
        var information = document.Dictionary(reference);
        if (information.GetValueOrDefault("Title") is byte[] title)
            faults.Require("A 6.6.3", titles.Exists(t => t.Value == PdfDocument.Text(title)), $"the information dictionary has another title");
        if (information.GetValueOrDefault("Producer") is byte[] producer)
            faults.Require("A 6.6.3", xmp.Descendants(XName.Get("Producer", Pdf)).Single().Value == PdfDocument.Text(producer), $"the information dictionary has another producer");
        foreach (var (key, name) in (ReadOnlySpan<(string, string)>)[("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")])
        {
            if (information.GetValueOrDefault(key) is byte[] date)
                faults.Require("A 6.6.3", Digits(PdfDocument.Text(date)) == Digits(xmp.Descendants(XName.Get(name, Xmp)).Single().Value), $"the information dictionary has another {key}");
        }

        static string Digits(string date) => new([.. date.Where(char.IsAsciiDigit).Take(14)]);
    }
}
