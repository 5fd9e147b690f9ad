using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>Those of Amazon's rules that can be checked here: src/Publishing.Epub/Conformance/Kindle.md lists them all.</summary>
public sealed class KindleTests
{
    private static readonly Lazy<EpubFile> Whole = new(() => Make(EpubVariant.Bilingual));

    private static readonly Lazy<string> Css = new(() => Regex.Replace(Whole.Value.Text("style/book.css"), @"/\*.*?\*/", "", RegexOptions.Singleline));

    // Selector and declarations of each rule outside of media queries, which ask for what no Kindle is.
    private static IEnumerable<(string Selector, string Declarations)> Rules =>
        Regex.Matches(Regex.Replace(Css.Value, @"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}", ""), @"([^{}]+)\{([^{}]*)\}").Select(m => (m.Groups[1].Value.Trim(), m.Groups[2].Value));

    private static EpubFile Make(EpubVariant variant)
    {
        var output = new MemoryStream();
        var fonts = FontLibrary.Load(new DiskFileSystem(), Repository.PathOf("fonts"), new DiagnosticList());
        EpubWriter.Write(SampleBook.Make(), SampleBook.Pages(), fonts, output, new EpubOptions { Variant = variant, Ncx = true }, new DiagnosticList());
        return EpubFile.Open(output.ToArray());
    }

    [Fact]
    public void The_cover_is_large_enough_and_stands_in_no_page()
    {
        var cover = Whole.Value.Files["EPUB/cover.png"];
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(cover.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(cover.AsSpan(20)));

        Assert.True(width >= 1600 && height >= 2560 && height * 10 == width * 16);
        Assert.Equal("cover-image", Whole.Value.Xml("package.opf").Descendants().Single(e => (string?)e.Attribute("href") == "cover.png").Attribute("properties")!.Value);
        Assert.All(Whole.Value.XhtmlPaths, p => Assert.DoesNotContain("<img", Whole.Value.Text(p["EPUB/".Length..]), StringComparison.Ordinal));
        Assert.InRange(cover.Length, 1, 5_000_000);
    }

    [Fact]
    public void The_contents_are_a_page_of_links_two_levels_deep()
    {
        var nav = Whole.Value.Xml("nav.xhtml").Descendants(EpubFile.Xhtml + "nav").First();

        Assert.Contains(Whole.Value.Xml("package.opf").Descendants(), e => (string?)e.Attribute("idref") == "nav");
        Assert.All(nav.Descendants(EpubFile.Xhtml + "li"), li => Assert.Equal("a", li.Elements().First().Name.LocalName));
        Assert.DoesNotContain(nav.Descendants(), e => e.Name.LocalName == "table" || e.Ancestors(EpubFile.Xhtml + "ol").Count() > 2);
        Assert.DoesNotContain(nav.Descendants(EpubFile.Xhtml + "a"), a => Regex.IsMatch(a.Value, @"\d$"));
    }

    [Fact]
    public void The_body_is_the_readers_to_set()
    {
        var body = Rules.Where(r => r.Selector.Split(',').Any(s => s.Trim() is "html" or "body" or "p" || s.Trim().StartsWith("html[", StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(body);
        Assert.All(body, r => Assert.DoesNotMatch(@"(^|[\s;])(font-size|line-height|color|background[a-z-]*|text-align|padding[a-z-]*|margin-(left|right|inline)[a-z-]*|font-weight|font-style)\s*:", r.Declarations));
        Assert.All(body, r => Assert.DoesNotMatch(@"margin\s*:\s*[^;]*[1-9]", r.Declarations));
    }

    [Fact]
    public void Lengths_grow_with_the_type_and_indents_are_small()
    {
        Assert.DoesNotMatch(@"[\d.](px|pt|cm|mm|in)\b", Css.Value);
        Assert.All(Regex.Matches(Css.Value, @"text-indent:\s*(-?[\d.]+)em").Select(m => decimal.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)), indent => Assert.InRange(indent, -4m, 4m));
        Assert.DoesNotMatch(@"margin[a-z-]*:[^;]*-\d", Css.Value);
        Assert.DoesNotMatch(@"(^|[\s;{])height:\s*[1-9]", Css.Value);
        Assert.Contains(Rules, r => r.Selector == "h1, h2" && r.Declarations.Contains("text-align: center", StringComparison.Ordinal));
    }

    [Fact]
    public void The_font_of_the_body_is_named_at_the_root_alone()
    {
        var rules = Regex.Matches(Whole.Value.Text("style/fonts.css"), @"([^{}]+)\{([^{}]*)\}").Where(m => !m.Groups[1].Value.Contains("@font-face", StringComparison.Ordinal) && m.Groups[2].Value.Contains("font-family", StringComparison.Ordinal));

        Assert.All(rules, m => Assert.True(m.Groups[1].Value.Trim() == "html" || m.Groups[1].Value.Contains("[lang=", StringComparison.Ordinal), m.Value));
        Assert.DoesNotContain("font-family", Css.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EpubVariant.Bilingual, "ltr")]
    [InlineData(EpubVariant.HebrewOnly, "rtl")]
    public void The_pages_turn_the_way_of_the_main_language(EpubVariant variant, string direction)
    {
        var package = (variant == EpubVariant.Bilingual ? Whole.Value : Make(variant)).Xml("package.opf");

        Assert.Equal(direction, package.Attribute("dir")!.Value);
        Assert.Equal(direction, package.Descendants().Single(e => e.Name.LocalName == "spine").Attribute("page-progression-direction")!.Value);
    }

    [Fact]
    public void Each_note_links_back_to_its_mark()
    {
        var links = Whole.Value.Xml("text/guarantee.xhtml").Descendants(EpubFile.Xhtml + "a").ToList();
        var mark = links.Single(a => (string?)a.Attribute(EpubFile.Ops + "type") == "noteref");

        Assert.Contains(links, a => (string?)a.Attribute("role") == "doc-backlink" && a.Attribute("href")!.Value == "#" + mark.Attribute("id")!.Value);
    }
}
