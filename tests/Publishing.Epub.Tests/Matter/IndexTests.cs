using System.Collections.Immutable;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Indexing;
using static Publishing.Epub.Tests.SampleBook;

namespace Publishing.Epub.Tests;

public sealed class IndexTests
{
    private static XElement Entry(EpubFile epub, string id) =>
        epub.Xml("matter/index-en.xhtml").Descendants(EpubFile.Xhtml + "li").Single(l => l.Attribute("id")?.Value == id);

    private static IEnumerable<(string Label, string Href)> Locators(XElement entry) =>
        entry.Descendants(EpubFile.Xhtml + "ul").First(u => u.Attribute("class")?.Value == "locators").Descendants(EpubFile.Xhtml + "a").Select(a => (a.Value, a.Attribute("href")!.Value));

    /// <summary>A book with the term on each of the given pages of one text.</summary>
    private static (Book Book, PageMap Pages) Across(params string[] folios)
    {
        var terms = folios.Select((_, i) => Block(BlockKind.Paragraph, new TermInline("Kli", $"t-{i}", false, [Text("Kli")]))).ToArray();
        var entry = new IndexEntry("i-kli", "Kli", Language.English, null, null, [.. folios.Select((_, i) => new TermOccurrence($"t-{i}", "one", false))], [], [], []);
        var book = Of(terms) with { Indexes = [new BookIndex(Language.English, [new IndexGroup("K", [entry])])] };
        var pages = new PageMap(
            [.. Enumerable.Range(1, 99).Select(n => new PageBreak($"{n}", "one", 0, n))],
            folios.Index().ToImmutableSortedDictionary(f => $"t-{f.Index}", f => f.Item, StringComparer.Ordinal));
        return (book, pages);
    }

    [Fact]
    public void Locators_are_the_printed_pages_and_lead_to_the_word_itself()
    {
        Assert.Equal(
            [("5", "../text/guarantee.xhtml#t-dvekut-1"), ("6n1", "../text/guarantee.xhtml#t-dvekut-2"), ("7", "../text/guarantee.xhtml#t-dvekut-3")],
            Locators(Entry(EpubFile.Write(Make(), Pages()), "i-dvekut")));
    }

    [Fact]
    public void Without_printed_pages_the_occurrences_are_counted()
    {
        Assert.Equal(["1", "2", "3"], Locators(Entry(EpubFile.Write(Make()), "i-dvekut")).Select(l => l.Label));
    }

    [Fact]
    public void Pages_that_follow_each_other_are_a_range_that_is_read_out_as_one()
    {
        var (book, pages) = Across("49", "49", "50", "51", "60");
        var entry = Entry(EpubFile.Write(book, pages), "i-kli");

        Assert.Equal([("49–51", "../text/one.xhtml#t-0"), ("60", "../text/one.xhtml#t-4")], Locators(entry));
        var range = entry.Descendants(EpubFile.Xhtml + "a").First();
        Assert.Equal(("49 to 51", "index-locator-range"), (range.Attribute("aria-label")!.Value, range.Attribute(EpubFile.Ops + "type")!.Value));
    }

    [Fact]
    public void The_page_that_explains_the_term_is_set_apart()
    {
        var link = Entry(EpubFile.Write(Make(), Pages()), "i-kli").Descendants(EpubFile.Xhtml + "a").First();

        Assert.Equal("strong", link.Parent!.Name.LocalName);
    }

    [Fact]
    public void References_lead_to_entries_that_are_there()
    {
        var epub = EpubFile.Write(Make());

        Assert.Equal(("Kli", "#i-kli"), Reference("i-vessel", "index-xref-preferred"));
        Assert.Equal(("Kli", "#i-kli"), Reference("i-dvekut", "index-xref-related"));

        (string, string) Reference(string id, string type)
        {
            var link = Entry(epub, id).Descendants(EpubFile.Xhtml + "a").Single(a => a.Attribute(EpubFile.Ops + "type")?.Value == type);
            return (link.Value, link.Attribute("href")!.Value);
        }
    }

    [Fact]
    public void Entries_of_texts_that_the_variant_leaves_out_are_left_out()
    {
        var book = Make();
        var mixed = book with
        {
            Indexes = [new BookIndex(Language.English, [new IndexGroup("A",
            [
                new IndexEntry("i-a", "a", Language.English, null, null, [new("h-kli-1", "hebrew", false)], [], [], []),
                new IndexEntry("i-b", "b", Language.English, null, null, [new("t-kli-1", "guarantee", false)], [], [], ["a"]),
            ])])],
        };

        var epub = EpubFile.Write(mixed, options: new EpubOptions { Variant = EpubVariant.EnglishOnly });

        var entry = Assert.Single(epub.Xml("matter/index-en.xhtml").Descendants(), e => e.Attribute(EpubFile.Ops + "type")?.Value == "index-entry");
        Assert.Equal("i-b", entry.Attribute("id")!.Value);
        Assert.DoesNotContain("See also", entry.Value, StringComparison.Ordinal);
        Assert.Empty(epub.Diagnostics);
    }

    [Fact]
    public void A_locator_that_goes_nowhere_is_reported()
    {
        var entry = new IndexEntry("i-a", "a", Language.English, null, null, [new("missing", "one", false)], [], [], []);
        var book = Of(Block(BlockKind.Paragraph, Text("x"))) with { Indexes = [new BookIndex(Language.English, [new IndexGroup("A", [entry])])] };

        Assert.Equal(EpubRules.LocatorLeftOut, Assert.Single(EpubFile.Write(book).Diagnostics).Rule);
    }

    [Fact]
    public void The_index_of_sources_leads_to_the_citations_by_work_and_place()
    {
        var place = new IndexEntry("s-isaiah-55", "55", Language.English, null, null, [new("c-1", "one", false)], [], [], []);
        var work = new IndexEntry("s-isaiah", "Isaiah", Language.English, null, null, [], [place], [], []);
        var plain = Of(Block(BlockKind.Paragraph, Text("As in "), new TermInline("Isaiah", "c-1", false, [Text("Isaiah 55")])));
        var book = plain with { SourceIndexes = [new BookIndex(Language.English, [new IndexGroup("Bible", [work])]) { IsOfSources = true }] };

        var epub = EpubFile.Write(book);

        Assert.Empty(epub.Diagnostics);
        var index = epub.Xml("matter/sources-en.xhtml");
        Assert.Equal("Index of Sources", index.Descendants(EpubFile.Xhtml + "h1").Single().Value);
        var corpus = index.Descendants(EpubFile.Xhtml + "h2").Single();
        Assert.Equal("Bible", corpus.Value);
        Assert.Equal(("Bible", "#" + corpus.Attribute("id")!.Value), index.Descendants(EpubFile.Xhtml + "p").Single(p => (string?)p.Attribute("class") == "corpora").Elements().Select(a => (a.Value, a.Attribute("href")!.Value)).Single());
        Assert.Equal("../text/one.xhtml#c-1", index.Descendants(EpubFile.Xhtml + "li").Single(l => l.Attribute("id")?.Value == "s-isaiah-55").Descendants(EpubFile.Xhtml + "a").Single().Attribute("href")!.Value);
    }

    [Fact]
    public void The_glossary_explains_the_terms_and_leads_back_to_the_text()
    {
        var glossary = EpubFile.Write(Make()).Xml("matter/glossary.xhtml");

        Assert.Equal(["Dvekut דבקות", "Kli כלי"], glossary.Descendants(EpubFile.Xhtml + "dt").Select(d => d.Value));
        Assert.Equal(["../text/guarantee.xhtml#t-dvekut-1", "../text/guarantee.xhtml#t-kli-1"],
            glossary.Descendants(EpubFile.Xhtml + "dd").Descendants(EpubFile.Xhtml + "a").Select(a => a.Attribute("href")!.Value));
        Assert.DoesNotContain("EPUB/matter/glossary.xhtml", EpubFile.Write(Make(), options: new EpubOptions { Glossary = false }).Files.Keys);
    }
}
