using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Building;

/// <summary>Markup in titles is text in every output, and what a web page would run never reaches one.</summary>
public class MarkupTests
{
    private const string Title = "<script>alert(1)</script> & \"]]>--> </title> %s \\( <b>";

    private const string Page = """
        <html><head><title>The Vessel</title><script>alert("head")</script></head><body onload="alert('load')">
        <h1>The Vessel</h1><p>A first paragraph that is long enough to be the text of this page and of nothing else.</p>
        <p onclick="alert('click')">A <a href="javascript:alert('link')">link</a>, an <a href=" JaVaScRiPt:alert(2)">other</a>, <a href="data:text/html,<script>alert(3)</script>">data</a> and <a href="vbscript:msgbox">more</a> of it.</p>
        <p>An image <img src="x" onerror="alert('image')"> and <svg onload="alert('svg')"><script>alert("inner")</script></svg> a drawing.</p>
        <iframe src="https://example.org/"></iframe><object data="x.swf"></object><style>body { background: url(javascript:alert(4)) }</style>
        <p>&lt;script&gt;alert("shown")&lt;/script&gt; is what a script looks like, and this is the last paragraph of the page.</p>
        </body></html>
        """;

    [Fact]
    public void A_title_of_markup_is_a_title_in_the_epub()
    {
        foreach (var (name, content) in EpubOf(Hostile("epub")))
        {
            if (!Regex.IsMatch(name, @"\.(xhtml|opf|ncx|xml)$"))
                continue;
            var document = XDocument.Parse(content);
            Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName is "script" or "iframe" or "object" or "embed");
        }
        var package = XDocument.Parse(EpubOf(Hostile("epub")).Single(f => f.Name.EndsWith(".opf", StringComparison.Ordinal)).Content);
        Assert.Contains(package.Descendants().Where(e => e.Name.LocalName == "title"), e => e.Value.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_a_page_that_would_run_is_in_the_epub()
    {
        foreach (var (name, content) in EpubOf(Hostile("epub-page")).Where(f => f.Name.EndsWith("xhtml", StringComparison.Ordinal)))
        {
            foreach (var attribute in XDocument.Parse(content).Descendants().Attributes())
            {
                Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{name}: {attribute}");
                Assert.False(Regex.IsMatch(attribute.Value, @"^\s*(javascript|vbscript|data):", RegexOptions.IgnoreCase), $"{name}: {attribute}");
            }
        }
    }

    [Fact]
    public void Nothing_of_a_title_or_a_page_runs_in_the_proof()
    {
        var edition = Hostile("proof");
        Assert.Equal(0, edition.Build().ExitCode);

        var page = File.ReadAllText(edition.PathOf("out/proof/index.html"));

        // The page's own script and its data are all the scripts there are; the policy lets no other run.
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)<[^>]*\\son[a-z]+\\s*=", Regex.Replace(page, "(?s)<script.*?</script>", ""));
        Assert.DoesNotMatch("(?i)(href|src)=\"?\\s*(javascript|vbscript):", page);
        Assert.Contains("Content-Security-Policy", page, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_title_of_markup_is_a_title_in_the_metadata_and_the_bookmarks_of_the_pdf()
    {
        var (info, tool) = (new ExternalTool("pdfinfo"), new ExternalTool("mutool"));
        info.Require();
        tool.Require();
        var edition = Hostile("pdf");
        Assert.Equal(0, edition.Build().ExitCode);

        var said = info.Run([edition.PathOf("out/tiny.pdf")]).Output;
        var metadata = info.Run(["-meta", edition.PathOf("out/tiny.pdf")]).Output;
        var outline = tool.Run(["show", edition.PathOf("out/tiny.pdf"), "outline"]).Output;

        Assert.Contains("<script>alert(1)</script> &", said, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script> &", outline, StringComparison.Ordinal);
        var document = XDocument.Parse(metadata[metadata.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..(metadata.IndexOf("</x:xmpmeta>", StringComparison.Ordinal) + "</x:xmpmeta>".Length)]);
        Assert.Contains(document.Descendants(), e => e.Value.Contains("<script>alert(1)</script> &", StringComparison.Ordinal));
        Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName == "script");
    }

    private static TinyEdition Hostile(string name) => new TinyEdition("markup-" + name)
        .Replace("edition.yaml", "en: A Tiny Book", "en: '" + Title + "'")
        .Replace("edition.yaml", "{ en: The Vessel, he: הכלי }", "{ en: '" + Title + "', he: '<i>הכלי</i>' }")
        .Replace("edition.yaml", "english.txt", "english.html")
        .Write("english.html", Page);

    private static List<(string Name, string Content)> EpubOf(TinyEdition edition)
    {
        var run = edition.Build();
        Assert.True(run.ExitCode == 0, run.Error);
        using var zip = ZipFile.OpenRead(edition.PathOf("out/tiny.epub"));
        return [.. zip.Entries.Select(e => (e.FullName, new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()))];
    }
}
