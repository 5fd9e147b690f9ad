using System.Text.RegularExpressions;
using System.Xml.Linq;
using Publishing.Editions;

namespace Publishing.Epub.Tests;

public sealed class WholeBookTests
{
    public static TheoryData<EpubVariant, bool> Cases => new()
    {
        { EpubVariant.Bilingual, true }, { EpubVariant.Bilingual, false }, { EpubVariant.EnglishOnly, true }, { EpubVariant.HebrewOnly, true },
    };

    private static EpubFile Write(EpubVariant variant, bool hasPages) =>
        EpubFile.Write(SampleBook.Make(), hasPages ? SampleBook.Pages() : PageMap.Empty, new EpubOptions { Variant = variant });

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_book_gives_the_same_bytes(EpubVariant variant, bool hasPages) =>
        Assert.Equal(Write(variant, hasPages).Bytes, Write(variant, hasPages).Bytes);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_link_resolves_and_no_id_is_double(EpubVariant variant, bool hasPages)
    {
        var epub = Write(variant, hasPages);
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var path in epub.XhtmlPaths)
        {
            var all = epub.Xml(path["EPUB/".Length..]).DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToList();
            Assert.Equal(all.Count, all.Distinct().Count());
            ids.Add(path, [.. all]);
        }
        foreach (var path in epub.XhtmlPaths)
        {
            foreach (var href in epub.Xml(path["EPUB/".Length..]).Descendants().Attributes("href").Select(a => a.Value).Where(h => !h.StartsWith("http", StringComparison.Ordinal)))
            {
                var target = new Uri(new Uri("http://book/" + path), href);
                var file = target.AbsolutePath[1..];
                Assert.True(epub.Files.ContainsKey(file), $"{path}: {href}");
                if (target.Fragment.Length > 0)
                    Assert.True(ids[file].Contains(target.Fragment[1..]), $"{path}: {href}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Language_and_direction_stand_on_html_and_on_body(EpubVariant variant, bool hasPages)
    {
        var epub = Write(variant, hasPages);
        foreach (var path in epub.XhtmlPaths)
        {
            var html = epub.Xml(path["EPUB/".Length..]);
            foreach (var element in new[] { html, html.Element(EpubFile.Xhtml + "body")! })
            {
                var language = element.Attribute("lang")!.Value;
                Assert.Equal(language, element.Attribute(XNamespace.Xml + "lang")!.Value);
                Assert.Equal(language == "he" ? "rtl" : "ltr", element.Attribute("dir")!.Value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hebrew_letters_never_stand_in_a_run_of_another_language(EpubVariant variant, bool hasPages)
    {
        var epub = Write(variant, hasPages);
        foreach (var path in epub.XhtmlPaths)
        {
            foreach (var text in epub.Xml(path["EPUB/".Length..]).DescendantNodes().OfType<XText>().Where(t => Regex.IsMatch(t.Value, "[א-ת]")))
            {
                var marked = text.Parent!.AncestorsAndSelf().First(e => e.Attribute("lang") is not null);
                Assert.Equal("he", marked.Attribute("lang")!.Value);
                Assert.Equal("rtl", text.Parent!.AncestorsAndSelf().First(e => e.Attribute("dir") is not null).Attribute("dir")!.Value);
            }
        }
    }

    [Fact]
    public void The_sample_book_gives_no_diagnostics() => Assert.Empty(Write(EpubVariant.Bilingual, true).Diagnostics);

    [Fact]
    public void A_variant_without_texts_is_an_error_and_writes_nothing()
    {
        var output = new MemoryStream();
        var diagnostics = new Core.DiagnosticList();

        EpubWriter.Write(SampleBook.Of(), PageMap.Empty, [], _ => null, output, new EpubOptions { Variant = EpubVariant.HebrewOnly }, diagnostics);

        Assert.Equal(EpubRules.NoTexts, Assert.Single(diagnostics.Sorted()).Rule);
        Assert.Equal(0, output.Length);
    }
}
