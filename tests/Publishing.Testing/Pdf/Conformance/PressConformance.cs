using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;

namespace Publishing.Testing.Pdf.Conformance;

/// <summary>Checks a file against PDF/X-4 (ISO 15930-7:2010) from the bytes alone, as far as a book of text in black ink goes.</summary>
/// <remarks>
/// What no print file here has (images, transparency, layers, annotations, actions, other colours) is checked to be absent. A
/// profile of grey is as good as one of four inks, where it is a printer's; with no registered printing condition it must be in the file.
/// </remarks>
public static class PressConformance
{
    private const string Dc = "http://purl.org/dc/elements/1.1/", Xmp = "http://ns.adobe.com/xap/1.0/", Mm = "http://ns.adobe.com/xap/1.0/mm/", PdfSchema = "http://ns.adobe.com/pdf/1.3/", PdfX = "http://www.npes.org/pdfx/ns/id/";

    private static readonly HashSet<string> Operators = ["BT", "ET", "Td", "Tf", "Tw", "Tz", "Ts", "TJ", "Tj", "BMC", "BDC", "EMC", "re", "f", "g"];

    private static readonly string[] Absent =
    [
        "AA", "OpenAction", "A", "JS", "JavaScript", "AcroForm", "XFA", "Annots", "OCProperties", "Encrypt", "EmbeddedFiles", "AlternatePresentations", "Alternates", "OPI", "PS", "Ref", "SMask",
        "TR", "TR2", "HTP", "HTO", "BG", "UCR", "OPM", "OP", "op", "BM", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "DestOutputProfileRef", "Threads", "Movie", "Sound", "Rendition",
    ];

    /// <summary>Goes through all rules.</summary>
    /// <returns>The faults, each with its subject; empty for a file that conforms.</returns>
    public static IReadOnlyList<string> Check(byte[] bytes)
    {
        var document = new PdfDocument(bytes);
        var faults = new ConformanceFaults();
        CheckFile(document, faults);
        foreach (var number in document.Numbers)
            CheckAbsence(document.Object(number), number, faults);
        CheckMetadata(document, faults);
        CheckIntent(document, faults);
        FontChecks.Run(document, faults);
        foreach (var page in document.Pages())
            CheckPage(document, page, faults);
        return faults.All;
    }

    private static void CheckFile(PdfDocument document, ConformanceFaults faults)
    {
        faults.Require("X file", document.Bytes.StartsWith("%PDF-1."u8) && document.Bytes[7] is >= (byte)'3' and <= (byte)'6', $"the version is later than 1.6");
        faults.Require("X file", !document.Trailer.ContainsKey("Encrypt"), $"the file is encrypted");
        faults.Require("X file", document.Trailer.GetValueOrDefault("ID") is List<object?> { Count: 2 } ids && ids.All(id => id is byte[] { Length: > 0 }), $"the trailer has no ID");
        faults.Require("X file", document.Trailer.ContainsKey("Info"), $"there is no information dictionary");
    }

    private static void CheckAbsence(object? value, int number, ConformanceFaults faults)
    {
        if (value is PdfStream stream)
        {
            faults.Require("X file", stream.Dictionary.GetValueOrDefault("Filter") is null or PdfName { Value: "FlateDecode" } && !stream.Dictionary.ContainsKey("F"), $"the stream {number} is filtered otherwise, or not in the file");
            value = stream.Dictionary;
        }
        if (value is List<object?> items)
            items.ForEach(item => CheckAbsence(item, number, faults));
        if (value is not Dictionary<string, object?> entries)
            return;
        foreach (var (key, item) in entries)
        {
            faults.Require("X absent", !Absent.Contains(key), $"object {number} has the entry {key}");
            CheckAbsence(item, number, faults);
        }
    }

    private static void CheckMetadata(PdfDocument document, ConformanceFaults faults)
    {
        var stream = document.Stream(document.Catalog["Metadata"]);
        faults.Require("X metadata", stream.Dictionary.GetValueOrDefault("Subtype") is PdfName { Value: "XML" } && !stream.Dictionary.ContainsKey("Filter"), $"the packet is not plain XML");
        var xmp = XDocument.Parse(new UTF8Encoding(false, true).GetString(stream.Data));
        faults.Require("X identification", Value(PdfX, "GTS_PDFXVersion") == "PDF/X-4", $"the packet does not say PDF/X-4");
        faults.Require("X metadata", Value(Dc, "title").Length > 0, $"there is no title");
        foreach (var name in (ReadOnlySpan<string>)["CreateDate", "ModifyDate", "MetadataDate"])
            faults.Require("X metadata", DateTimeOffset.TryParse(Value(Xmp, name), System.Globalization.CultureInfo.InvariantCulture, out _), $"{name} is no date");
        foreach (var name in (ReadOnlySpan<string>)["DocumentID", "VersionID", "RenditionClass"])
            faults.Require("X identity", Value(Mm, name).Length > 0, $"there is no {name}");
        faults.Require("X trapping", Value(PdfSchema, "Trapped") is "True" or "False", $"nothing says whether the file is trapped");
        if (!document.Trailer.TryGetValue("Info", out var reference))
            return;
        var information = document.Dictionary(reference);
        faults.Require("X trapping", information.GetValueOrDefault("Trapped") is PdfName trapped && trapped.Value == Value(PdfSchema, "Trapped"), $"the information dictionary says otherwise of trapping");
        faults.Require("X metadata", information.GetValueOrDefault("Title") is byte[] title && xmp.Descendants(XName.Get("title", Dc)).Descendants().Any(t => t.Value == PdfDocument.Text(title)), $"the information dictionary has another title");
        foreach (var (key, name) in (ReadOnlySpan<(string, string)>)[("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")])
            faults.Require("X metadata", information.GetValueOrDefault(key) is byte[] date && Digits(PdfDocument.Text(date)) == Digits(Value(Xmp, name)), $"the information dictionary has another {key}");

        string Value(string space, string name) => xmp.Descendants(XName.Get(name, space)).FirstOrDefault()?.Value.Trim() ?? "";

        static string Digits(string date) => new([.. date.Where(char.IsAsciiDigit).Take(14)]);
    }

    private static void CheckIntent(PdfDocument document, ConformanceFaults faults)
    {
        var intents = document.Catalog.TryGetValue("OutputIntents", out var list) ? document.Array(list).Select(document.Dictionary).Where(i => i.GetValueOrDefault("S") is PdfName { Value: "GTS_PDFX" }).ToList() : [];
        faults.Require("X intent", intents.Count == 1, $"there is not one output intent of PDF/X");
        foreach (var intent in intents)
        {
            foreach (var key in (ReadOnlySpan<string>)["OutputConditionIdentifier", "Info"])
                faults.Require("X intent", intent.GetValueOrDefault(key) is byte[] { Length: > 0 }, $"the output intent has no {key}");
            faults.Require("X intent", intent.ContainsKey("DestOutputProfile"), $"the printing condition is in no register, and its profile not in the file");
            if (!intent.TryGetValue("DestOutputProfile", out var reference))
                continue;
            var (entries, data) = document.Stream(reference);
            var space = Encoding.ASCII.GetString(data, 16, 4);
            faults.Require("X intent", Encoding.ASCII.GetString(data, 12, 4) == "prtr" && Encoding.ASCII.GetString(data, 36, 4) == "acsp", $"the profile is not a printer's");
            faults.Require("X intent", entries.GetValueOrDefault("N") is decimal n && n == space switch { "GRAY" => 1, "RGB " => 3, "CMYK" => 4, _ => 0 }, $"the profile's components are not those of '{space}'");
            CheckProfile(data, space, faults);
        }
    }

    /// <summary>The profile's own form (ICC.1, 7.2 and 7.3): its length, and where its tags lie.</summary>
    private static void CheckProfile(byte[] data, string space, ConformanceFaults faults)
    {
        faults.Require("X profile", BinaryPrimitives.ReadUInt32BigEndian(data) == data.Length, $"the profile does not know its length");
        var names = new List<string>();
        var count = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(128));
        for (var i = 0; i < count; i++)
        {
            var entry = data.AsSpan(132 + 12 * i, 12);
            names.Add(Encoding.ASCII.GetString(entry[..4]));
            var (offset, length) = (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            faults.Require("X profile", offset % 4 == 0 && offset >= 132 + 12 * count && offset + length <= data.Length, $"the tag {names[^1]} does not lie in the profile");
        }
        foreach (var name in (ReadOnlySpan<string>)["desc", "cprt", "wtpt"])
            faults.Require("X profile", names.Contains(name), $"the profile has no {name}");
        faults.Require("X profile", space == "GRAY" ? names.Contains("kTRC") : names.Contains("B2A0"), $"the profile does not say how the ink prints");
    }

    private static void CheckPage(PdfDocument document, PdfReference page, ConformanceFaults faults)
    {
        var entries = document.Dictionary(page);
        var media = Box("MediaBox");
        var trim = Box("TrimBox");
        var bleed = Box("BleedBox") ?? trim;
        faults.Require("X boxes", media is not null && trim is not null, $"page object {page.Number} has no media or trim box");
        faults.Require("X boxes", !entries.ContainsKey("ArtBox"), $"page object {page.Number} has an art box beside its trim box");
        faults.Require("X boxes", media is null || bleed is null || Holds(media, bleed), $"the bleed of page object {page.Number} goes beyond its medium");
        faults.Require("X boxes", bleed is null || trim is null || Holds(bleed, trim), $"the trim of page object {page.Number} goes beyond its bleed");

        var syntax = new PdfSyntax(document.Stream(entries["Contents"]).Data, 0);
        while (!syntax.IsAtEnd)
        {
            if (syntax.Read() is string operation)
                faults.Require("X colour", Operators.Contains(operation), $"page object {page.Number} has the operator {operation}: what is shown is not black ink alone");
        }

        decimal[]? Box(string name) => entries.TryGetValue(name, out var box) ? [.. document.Array(box).Cast<decimal>()] : null;
    }

    private static bool Holds(decimal[] outer, decimal[] inner) => outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
