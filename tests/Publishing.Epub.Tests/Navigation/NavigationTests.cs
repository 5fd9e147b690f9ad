using System.Xml.Linq;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;

namespace Publishing.Epub.Tests;

public sealed class NavigationTests
{
    private static XElement Nav(EpubFile epub, string type) =>
        epub.Xml("nav.xhtml").Descendants(EpubFile.Xhtml + "nav").Single(n => n.Attribute(EpubFile.Ops + "type")!.Value == type);

    private static IEnumerable<(string Label, string Href)> Links(XElement nav) =>
        nav.Descendants(EpubFile.Xhtml + "a").Select(a => (a.Value, a.Attribute("href")!.Value));

    [Fact]
    public void The_contents_name_every_file_in_the_order_of_the_spine_in_both_languages()
    {
        var epub = EpubFile.Write(SampleBook.Make(), SampleBook.Pages());

        Assert.Equal(
            [
                ("Title Page · שער", "matter/title-page.xhtml"),
                ("Publisher’s Note · דבר המוציא לאור", "matter/publisher-note.xhtml"),
                ("Degrees of Guarantee · מדרגות הערבות", "text/guarantee.xhtml"),
                ("Weep, My Soul", "text/guarantee.xhtml#guarantee-part-1"),
                ("הקדמה ללימוד · An Introduction", "text/hebrew.xhtml"),
                ("(ג) הקדמה ללימוד הפנימיות", "text/hebrew.xhtml#hebrew-part-1"),
                ("Glossary · מילון מונחים", "matter/glossary.xhtml"),
                ("Index of Terms", "matter/index-en.xhtml"),
                ("מפתח המונחים", "matter/index-he.xhtml"),
                ("Colophon · קולופון", "matter/colophon.xhtml"),
            ],
            Links(Nav(epub, "toc")));
        Assert.Equal(
            ["title-page", "nav", "publisher-note", "text-guarantee", "text-hebrew", "glossary", "index-en", "index-he", "colophon"],
            epub.Xml("package.opf").Descendants().Attributes("idref").Select(a => a.Value));
    }

    [Fact]
    public void The_page_list_has_the_folios_of_the_printed_pages()
    {
        var links = Links(Nav(EpubFile.Write(SampleBook.Make(), SampleBook.Pages()), "page-list")).ToList();

        Assert.Equal(["5", "6", "7", "יב", "יג"], links.Select(l => l.Label));
        Assert.Equal("text/guarantee.xhtml#page-6", links[1].Href);
    }

    [Fact]
    public void Hebrew_folios_are_marked_as_Hebrew()
    {
        var epub = EpubFile.Write(SampleBook.Make(), SampleBook.Pages());
        var link = Nav(epub, "page-list").Descendants(EpubFile.Xhtml + "a").Last();
        var marker = epub.Xml("text/hebrew.xhtml").Descendants().Last(e => e.Attribute("role")?.Value == "doc-pagebreak");

        Assert.Equal(("he", "rtl"), (link.Attribute("lang")!.Value, link.Attribute("dir")!.Value));
        Assert.Equal(("he", "יג"), (marker.Attribute("lang")!.Value, marker.Attribute("aria-label")!.Value));
    }

    [Fact]
    public void A_text_that_begins_in_the_middle_of_a_page_has_that_page_in_an_EPUB_without_the_text_before()
    {
        var pages = SampleBook.Pages();
        pages = new PageMap(pages.Breaks.RemoveAt(3), new Dictionary<string, string>(pages.AnchorFolios) { ["guarantee"] = "5", ["hebrew"] = "7" });

        Assert.Equal(["7", "יג"], Links(Nav(EpubFile.Write(SampleBook.Make(), pages, new EpubOptions { Variant = EpubVariant.HebrewOnly }), "page-list")).Select(l => l.Label));
        Assert.Equal(["5", "6", "7", "יג"], Links(Nav(EpubFile.Write(SampleBook.Make(), pages), "page-list")).Select(l => l.Label));
    }

    [Fact]
    public void A_two_way_book_has_both_contents_in_one_file_the_half_of_the_main_language_first()
    {
        var book = SampleBook.Make();
        book = book with { Edition = book.Edition with { Binding = BookBinding.Both }, Texts = [book.Texts[1], book.Texts[0]] };
        var pages = SampleBook.Pages();
        pages = pages with { Breaks = pages.Breaks.SetItem(3, pages.Breaks[3] with { Folio = "5", Label = "he-5" }) };
        var epub = EpubFile.Write(book, pages);
        var halves = Nav(epub, "toc").Element(EpubFile.Xhtml + "ol")!.Elements().Where(li => li.Elements().Count() == 2).ToList();

        Assert.Equal(["From Heart to Heart", "מלב אל לב"], halves.Select(h => h.Elements().First().Value));
        Assert.Equal(["text/guarantee.xhtml", "text/hebrew.xhtml"], halves.Select(h => h.Elements().Last().Elements().First().Elements().First().Attribute("href")!.Value));
        Assert.Equal(["5", "6", "7", "he-5", "יג"], Links(Nav(epub, "page-list")).Select(l => l.Label));
        Assert.Equal(["5", "יג"], Links(Nav(EpubFile.Write(book, pages, new EpubOptions { Variant = EpubVariant.HebrewOnly }), "page-list")).Select(l => l.Label));
    }

    [Fact]
    public void The_texts_of_a_part_stand_below_its_page()
    {
        var book = SampleBook.Make();
        book = book with { Edition = book.Edition with { Parts = [new EditionPart(new Bilingual("The First Part", "החלק הראשון"), ["guarantee"])] } };
        var epub = EpubFile.Write(book, SampleBook.Pages(), new EpubOptions { Ncx = true });
        var item = Nav(epub, "toc").Descendants(EpubFile.Xhtml + "a").Single(a => a.Attribute("href")!.Value == "text/part-1.xhtml").Parent!;

        Assert.Equal("The First Part · החלק הראשון", item.Element(EpubFile.Xhtml + "a")!.Value);
        Assert.Equal(["text/guarantee.xhtml"], item.Element(EpubFile.Xhtml + "ol")!.Elements().Select(e => e.Element(EpubFile.Xhtml + "a")!.Attribute("href")!.Value));
        Assert.Equal("doc-part", epub.Xml("text/part-1.xhtml").Descendants(EpubFile.Xhtml + "section").Single().Attribute("role")!.Value);
        Assert.Equal(["text-guarantee", "text-hebrew"], epub.Xml("package.opf").Descendants().Attributes("idref").Select(a => a.Value).Where(i => i.StartsWith("text-", StringComparison.Ordinal)));
        Assert.Equal(Links(Nav(epub, "toc")).Select(l => l.Href), epub.Xml("toc.ncx").Descendants().Where(e => e.Name.LocalName == "navPoint").Select(p => p.Elements().Single(e => e.Name.LocalName == "content").Attribute("src")!.Value));
        Assert.DoesNotContain("EPUB/text/part-1.xhtml", EpubFile.Write(book, options: new EpubOptions { Variant = EpubVariant.HebrewOnly }).Files.Keys);
    }

    [Fact]
    public void Without_printed_pages_there_is_no_page_list()
    {
        var epub = EpubFile.Write(SampleBook.Make(), options: new EpubOptions { Ncx = true });

        Assert.DoesNotContain("page-list", epub.Text("nav.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("page", epub.Text("package.opf").Replace("page-progression-direction", "").Replace("title-page", ""), StringComparison.Ordinal);
        Assert.DoesNotContain("pageList", epub.Text("toc.ncx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_halves_that_both_number_from_1_have_two_markers()
    {
        var pages = new PageMap([new PageBreak("1", "guarantee", 0, 0), new PageBreak("1", "hebrew", 0, 0)], PageMap.Empty.AnchorFolios);

        var links = Links(Nav(EpubFile.Write(SampleBook.Make(), pages), "page-list")).ToList();

        Assert.Equal(["1", "1"], links.Select(l => l.Label));
        Assert.Equal(["text/guarantee.xhtml#page-1", "text/hebrew.xhtml#page-1-2"], links.Select(l => l.Href));
    }

    [Fact]
    public void Landmarks_lead_to_the_parts_of_the_book_and_none_twice()
    {
        var links = Nav(EpubFile.Write(SampleBook.Make(), SampleBook.Pages()), "landmarks").Descendants(EpubFile.Xhtml + "a")
            .Select(a => (a.Attribute(EpubFile.Ops + "type")!.Value, a.Attribute("href")!.Value)).ToList();

        Assert.Contains(("bodymatter", "text/guarantee.xhtml"), links);
        Assert.Contains(("toc", "#toc"), links);
        Assert.Contains(("index", "matter/index-en.xhtml"), links);
        Assert.Equal(links.Count, links.Distinct().Count());
    }

    [Fact]
    public void The_NCX_says_what_the_contents_say_and_is_there_by_choice()
    {
        var epub = EpubFile.Write(SampleBook.Make(), SampleBook.Pages(), new EpubOptions { Ncx = true });
        var ncx = epub.Xml("toc.ncx");

        Assert.Equal(
            Links(Nav(epub, "toc")).Select(l => l.Href),
            ncx.Descendants().Where(e => e.Name.LocalName == "navPoint").Select(p => p.Elements().Single(e => e.Name.LocalName == "content").Attribute("src")!.Value));
        Assert.Equal(5, ncx.Descendants().Count(e => e.Name.LocalName == "pageTarget"));
        Assert.DoesNotContain("EPUB/toc.ncx", EpubFile.Write(SampleBook.Make(), SampleBook.Pages()).Files.Keys);
    }

    [Fact]
    public void A_text_without_any_title_is_called_by_its_id()
    {
        var book = SampleBook.Of(SampleBook.Block(BlockKind.Paragraph, SampleBook.Text("x")));
        var nameless = book with { Texts = [book.Texts[0] with { Info = SampleBook.Info("one", null, "  ", Language.English) }] };

        Assert.Contains(("text-one", "text/one.xhtml"), Links(Nav(EpubFile.Write(nameless), "toc")));
    }
}
