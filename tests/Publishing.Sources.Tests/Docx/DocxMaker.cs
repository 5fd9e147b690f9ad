using System.IO.Compression;
using System.Text;

namespace Publishing.Sources.Tests.Docx;

/// <summary>Makes packages of WordprocessingML out of their parts, sound ones and others.</summary>
internal static class DocxMaker
{
    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" """;

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>A style with a name that is a built-in one, and an id in another language.</summary>
    public static string Style(string id, string name, string more = "") => $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>{more}</w:style>""";

    /// <summary>A paragraph of plain text.</summary>
    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    /// <summary>A paragraph of runs.</summary>
    public static string Runs(params string[] runs) => $"<w:p>{string.Concat(runs)}</w:p>";

    /// <summary>A run.</summary>
    public static string Run(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A package.</summary>
    /// <param name="body">What is in the body.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="footnotes">Its footnotes.</param>
    /// <param name="numbering">Its lists.</param>
    /// <param name="comments">Its comments.</param>
    /// <param name="header">The head of its pages.</param>
    /// <param name="links">The targets of links, with the ids link1, link2, ….</param>
    public static byte[] Make(string body, string styles = "", string footnotes = "", string numbering = "", string comments = "", string header = "", params string[] links)
    {
        (string Name, string Root, string Type, string Content)[] parts =
        [
            ("styles", "styles", "styles", styles), ("footnotes", "footnotes", "footnotes", footnotes), ("numbering", "numbering", "numbering", numbering),
            ("comments", "comments", "comments", comments), ("header1", "hdr", "header", header),
        ];
        parts = [.. parts.Where(p => p.Content.Length > 0)];
        return Zip(
        [
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{string.Concat(parts.Select(p => $"""<Override PartName="/word/{p.Name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{p.Type}+xml"/>"""))}</Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relationships}officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(parts.Select(p => $"""<Relationship Id="{p.Name}" Type="{Relationships}{p.Type}" Target="{p.Name}.xml"/>"""))}{string.Concat(links.Select((l, i) => $"""<Relationship Id="link{i + 1}" Type="{Relationships}hyperlink" Target="{l}" TargetMode="External"/>"""))}</Relationships>"""),
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
            .. parts.Select(p => ($"word/{p.Name}.xml", $"<w:{p.Root} {Namespaces}>{p.Content}</w:{p.Root}>")),
        ]);
    }

    /// <summary>A zip.</summary>
    public static byte[] Zip(params (string Name, string Content)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                // As the packer would put in the time of the run.
                entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return bytes.ToArray();
    }
}
