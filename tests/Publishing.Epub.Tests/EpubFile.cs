using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>An EPUB as written, opened again.</summary>
internal sealed class EpubFile
{
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    private EpubFile(byte[] bytes, IReadOnlyList<Diagnostic> diagnostics)
    {
        Bytes = bytes;
        Diagnostics = diagnostics;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            Files.Add(entry.FullName, content.ToArray());
        }
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> XhtmlPaths => Files.Keys.Where(p => p.EndsWith(".xhtml", StringComparison.Ordinal));

    public static EpubFile Write(Book book, PageMap? pages = null, EpubOptions? options = null)
    {
        var output = new MemoryStream();
        var diagnostics = new DiagnosticList();
        EpubWriter.Write(book, pages ?? PageMap.Empty, Faces(), _ => null, output, options ?? new EpubOptions(), diagnostics);
        return new EpubFile(output.ToArray(), diagnostics.Sorted());
    }

    public static EpubFile Open(byte[] bytes) => new(bytes, []);

    public XElement Xml(string path)
    {
        using var reader = XmlReader.Create(new MemoryStream(Files["EPUB/" + path]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files["EPUB/" + path]);

    /// <summary>The text of a book of one text.</summary>
    public XElement Chapter => Xml("text/one.xhtml").Descendants(Xhtml + "section").First();

    internal static IReadOnlyList<FontFace> Faces()
    {
        var notice = new FontNotice("Copyright the sample project", "SIL Open Font License 1.1", "https://openfontlicense.org");
        return [Face("EB Garamond", "EBGaramond-Regular", false, false), Face("EB Garamond", "EBGaramond-Italic", false, true), Face("EB Garamond", "EBGaramond-Bold", true, false),
            Face("Frank Ruhl Libre", "FrankRuhlLibre-Regular", false, false), Face("Frank Ruhl Libre", "FrankRuhlLibre-Bold", true, false)];

        FontFace Face(string family, string file, bool isBold, bool isItalic) =>
            new(family, new FontStyle(isBold, isItalic), notice, _ => File.ReadAllBytes(Repository.PathOf($"fonts/{file}.ttf")));
    }
}
