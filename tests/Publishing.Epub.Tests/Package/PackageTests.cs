using System.Xml.Linq;
using Publishing.Core;
using Publishing.Documents;
using static Publishing.Epub.Tests.SampleBook;

namespace Publishing.Epub.Tests;

public sealed class PackageTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static IEnumerable<string> Meta(EpubFile epub, string property) =>
        epub.Xml("package.opf").Descendants().Where(e => e.Attribute("property")?.Value == property).Select(e => e.Value);

    [Fact]
    public void Titles_stand_in_both_languages_with_their_direction()
    {
        var package = EpubFile.Write(Make()).Xml("package.opf");

        var title = package.Descendants(Dc + "title").First();
        Assert.Equal(("From Heart to Heart", "ltr"), (title.Value, title.Attribute("dir")!.Value));
        var other = package.Descendants().First(e => e.Attribute("property")?.Value == "alternate-script");
        Assert.Equal(("מלב אל לב", "he", "rtl", "#title"), (other.Value, other.Attribute(XNamespace.Xml + "lang")!.Value, other.Attribute("dir")!.Value, other.Attribute("refines")!.Value));
    }

    [Theory]
    [InlineData(EpubVariant.Bilingual, "ltr", "en he")]
    [InlineData(EpubVariant.EnglishOnly, "ltr", "en")]
    [InlineData(EpubVariant.HebrewOnly, "rtl", "he")]
    public void The_variant_decides_languages_and_the_side_at_which_the_book_opens(EpubVariant variant, string direction, string languages)
    {
        var package = EpubFile.Write(Make(), options: new EpubOptions { Variant = variant }).Xml("package.opf");

        Assert.Equal(direction, package.Descendants().Single(e => e.Name.LocalName == "spine").Attribute("page-progression-direction")!.Value);
        Assert.Equal(languages, string.Join(' ', package.Descendants(Dc + "language").Select(e => e.Value)));
    }

    [Fact]
    public void A_book_whose_main_language_is_Hebrew_opens_at_the_right()
    {
        var book = Make();
        var package = EpubFile.Write(book with { Edition = book.Edition with { Languages = [Language.Hebrew, Language.English] } }).Xml("package.opf");

        Assert.Equal("rtl", package.Descendants().Single(e => e.Name.LocalName == "spine").Attribute("page-progression-direction")!.Value);
        Assert.Equal("מלב אל לב", package.Descendants(Dc + "title").First().Value);
    }

    [Fact]
    public void Each_variant_has_an_identifier_of_its_own()
    {
        var identifiers = Enum.GetValues<EpubVariant>().Select(v => EpubFile.Write(Make(), options: new EpubOptions { Variant = v }).Xml("package.opf").Descendants(Dc + "identifier").Single().Value).ToList();

        Assert.Equal("urn:uuid:6f2c1d1e-8f0a-4c53-9d43-0a3f5f5c2b11", identifiers[0]);
        Assert.Equal(3, identifiers.Distinct().Count());
    }

    [Fact]
    public void The_date_is_that_of_the_edition_in_universal_time() =>
        Assert.Equal("2026-05-01T09:00:00Z", Assert.Single(Meta(EpubFile.Write(Make()), "dcterms:modified")));

    [Fact]
    public void Features_are_named_only_where_the_content_has_them()
    {
        Assert.Contains("pageNavigation", Meta(EpubFile.Write(Make(), Pages()), "schema:accessibilityFeature"));
        Assert.Contains("index", Meta(EpubFile.Write(Make(), Pages()), "schema:accessibilityFeature"));

        var plain = Meta(EpubFile.Write(Of(Block(BlockKind.Paragraph, Text("x")))), "schema:accessibilityFeature").ToList();
        Assert.DoesNotContain("pageNavigation", plain);
        Assert.DoesNotContain("index", plain);
    }

    [Fact]
    public void Conformance_is_claimed_when_every_run_is_marked_and_somebody_vouches_for_it()
    {
        var epub = EpubFile.Write(Make(), Pages());

        Assert.Equal("EPUB Accessibility 1.1 - WCAG 2.2 Level AA", Assert.Single(Meta(epub, "dcterms:conformsTo")));
        Assert.Equal("Sample House", Assert.Single(Meta(epub, "a11y:certifiedBy")));
    }

    [Fact]
    public void Conformance_is_not_claimed_when_a_foreign_run_is_unmarked()
    {
        var epub = EpubFile.Write(Of(Block(BlockKind.Paragraph, Text("An unmarked מילה."))));

        Assert.Empty(Meta(epub, "dcterms:conformsTo"));
        Assert.Equal(EpubRules.NoConformanceClaim, Assert.Single(epub.Diagnostics).Rule);
    }

    [Fact]
    public void Conformance_is_not_claimed_when_nobody_vouches_for_it()
    {
        var book = Make();
        var epub = EpubFile.Write(book with { Edition = book.Edition with { Publisher = null } });

        Assert.Empty(Meta(epub, "dcterms:conformsTo"));
        Assert.Equal("A. Certifier", Assert.Single(Meta(EpubFile.Write(book, options: new EpubOptions { Certifier = "A. Certifier" }), "a11y:certifiedBy")));
    }

    [Fact]
    public void The_manifest_names_every_file_and_no_other()
    {
        var epub = EpubFile.Write(Make(), Pages());

        var manifest = epub.Xml("package.opf").Descendants().Where(e => e.Name.LocalName == "item").Select(i => "EPUB/" + i.Attribute("href")!.Value);
        Assert.Equal(
            epub.Files.Keys.Where(p => p is not ("mimetype" or "META-INF/container.xml" or "EPUB/package.opf")),
            manifest.Order(StringComparer.Ordinal));
    }
}
