using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>The EPUBs of the edition: of the whole book, of its English and of its Hebrew texts.</summary>
[Collection(WholeEditionCollection.Name)]
public class EpubTests(SeedEdition edition)
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    public static TheoryData<string> Variants => ["", "-en", "-he"];

    private byte[] Bytes(string variant) => File.ReadAllBytes($"{edition.Folder}/{edition.Book.Edition.Name}{variant}.epub");

    [SkippableTheory]
    [MemberData(nameof(Variants))]
    public void EpubCheck_has_nothing_to_say(string variant) => Assert.Empty(EpubCheck.Run("seeds" + variant, Bytes(variant)));

    [SkippableTheory]
    [MemberData(nameof(Variants))]
    public void Ace_finds_no_violation(string variant) => Assert.Empty(Ace.Run("seeds" + variant, Bytes(variant)));

    [Fact]
    public void No_two_EPUBs_have_one_identifier() =>
        Assert.Equal(3, new[] { "", "-en", "-he" }.Select(v => Xml(v, "package.opf").Descendants().First(e => e.Name.LocalName == "identifier").Value).Distinct().Count());

    [Fact]
    public void The_EPUBs_of_one_language_have_the_pages_of_the_whole_between_them() =>
        Assert.Equal(PageList("").Select(p => p.Label), PageList("-en").Concat(PageList("-he")).Select(p => p.Label));

    /// <summary>Each label of the page list is that of a page of the PDF, and the words behind its marker are the first on that page.</summary>
    [SkippableTheory]
    [MemberData(nameof(Variants))]
    public void Every_page_of_the_page_list_begins_with_the_words_of_the_printed_page(string variant)
    {
        var pages = new EditionBuild(new DiskFileSystem(), new DiagnosticList()).Typeset(edition.Book)!.Value.Pages.Pages;
        var list = PageList(variant);
        Assert.NotEmpty(list);
        foreach (var (label, href) in list)
        {
            var page = pages.Single(p => p.Label == label);
            var printed = PdfText.Of(edition.Pdf, edition.Book.Edition.Page, page.Index + 1);
            var (file, id) = (href.Split('#')[0], href.Split('#')[1]);
            var marker = Xml(variant, file).Descendants().Single(e => (string?)e.Attribute("id") == id);
            var words = PdfText.Fold(string.Concat(marker.NodesAfterSelf().Concat(marker.Ancestors().SelectMany(a => a.NodesAfterSelf()))
                .SelectMany(n => (n as XElement)?.DescendantNodes() ?? [n]).OfType<XText>().Take(40).Select(t => t.Value)));
            Assert.True(printed.IndexOf(words[..Math.Min(words.Length, 16)], StringComparison.Ordinal) is 0 or (> 0 and < 60), $"Page {label}: {words[..16]} … {printed[..60]}");
        }
    }

    private List<(string Label, string Href)> PageList(string variant) =>
        [.. Xml(variant, "nav.xhtml").Descendants(Xhtml + "nav").Single(n => (string?)n.Attribute(Ops + "type") == "page-list")
            .Descendants(Xhtml + "a").Select(a => (a.Value, a.Attribute("href")!.Value))];

    private XElement Xml(string variant, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(variant)));
        using var reader = XmlReader.Create(zip.GetEntry("EPUB/" + path)!.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
