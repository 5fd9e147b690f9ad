using System.Text;
using Publishing.Core;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Structure;

public class TaggingTests
{
    [Fact]
    public void The_tree_holds_all_elements_with_content_in_reading_order()
    {
        var document = new Written(SampleBook.Make().Build()).Document;

        Assert.Equal(
            """
            Document(en)
              Part
                H1 [0]
                P(he) [1]
                TOC
                  TOCI
                    Reference
                      Link [2] annotation
              Sect
                H1 [0]
                P [1]
              Sect(he)
                H2 [0]
                BlockQuote
                  P [1]

            """,
            TreeDump.Of(document));
    }

    [Fact]
    public void Marked_content_and_parent_tree_agree()
    {
        var document = new Written(SampleBook.Make().Build()).Document;
        var parents = ParentTree(document);
        foreach (var page in document.Pages())
        {
            var dictionary = document.Dictionary(page);
            var owners = document.Array(parents[(int)(decimal)dictionary["StructParents"]!]);
            var identifiers = Identifiers(document.Stream(dictionary["Contents"]).Data);
            Assert.Equal(Enumerable.Range(0, owners.Count), identifiers);
            for (var i = 0; i < owners.Count; i++)
                Assert.Contains(i, TreeDump.OwnContent(document, owners[i], page));
        }
    }

    [Fact]
    public void All_content_is_tagged_or_an_artifact()
    {
        var document = new Written(SampleBook.Make().Build()).Document;
        foreach (var page in document.Pages())
        {
            var depth = 0;
            var syntax = new PdfSyntax(document.Stream(document.Dictionary(page)["Contents"]).Data, 0);
            while (!syntax.IsAtEnd)
            {
                var token = syntax.Read();
                depth += token is "BDC" ? 1 : token is "EMC" ? -1 : 0;
                if (token is "TJ" or "f")
                    Assert.True(depth > 0, "Content without a tag");
            }
            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public void Content_split_over_pages_stays_one_element()
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        book.Line(paragraph, "begins here", endsParagraph: false).EndPage().Line(paragraph, "ends there");

        Assert.Equal("Document(en)\n  P [0] [0]\n", TreeDump.Of(new Written(book.Build()).Document));
    }

    [Fact]
    public void Content_of_an_element_stands_between_its_children()
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        var span = book.Element(StructureRole.Span, Language.TransliteratedHebrew, paragraph);
        book.Line(paragraph, "before", endsParagraph: false).Line(span, "within", endsParagraph: false).Line(paragraph, "after");

        Assert.Equal("Document(en)\n  P [0]\n    Span(he-Latn) [1]\n    [2]\n", TreeDump.Of(new Written(book.Build()).Document, inline: true));
    }

    [Fact]
    public void Elements_without_content_are_left_out()
    {
        var book = new TestBook();
        book.Element(StructureRole.Sect);
        book.Line(book.Element(StructureRole.P), "all there is");

        Assert.Equal("Document(en)\n  P [0]\n", TreeDump.Of(new Written(book.Build()).Document));
    }

    [Fact]
    public void A_run_in_another_language_than_its_element_says_so()
    {
        var book = new TestBook();
        book.Line(book.Element(StructureRole.P), "peace is שלום today");

        var document = new Written(book.Build()).Document;

        var content = Encoding.Latin1.GetString(document.Stream(document.Dictionary(document.Pages()[0])["Contents"]).Data);
        Assert.Contains("/Span<</Lang(he)>>BDC", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_found_by_their_identifiers()
    {
        var book = new TestBook();
        book.Line(book.Element(StructureRole.Note, id: "note2"), "two").Line(book.Element(StructureRole.Note, id: "note1"), "one");

        var document = new Written(book.Build()).Document;

        var tree = document.Dictionary(document.Dictionary(document.Catalog["StructTreeRoot"])["IDTree"]);
        var names = document.Array(document.Dictionary(document.Array(tree["Kids"])[0])["Names"]);
        Assert.Equal(["note1", "note2"], [PdfDocument.Text(names[0]), PdfDocument.Text(names[2])]);
        Assert.Equal("note1", PdfDocument.Text(document.Dictionary(names[1])["ID"]));
    }

    private static Dictionary<int, object?> ParentTree(PdfDocument document)
    {
        var root = document.Dictionary(document.Dictionary(document.Catalog["StructTreeRoot"])["ParentTree"]);
        var entries = new Dictionary<int, object?>();
        foreach (var leaf in document.Array(root["Kids"]))
        {
            var numbers = document.Array(document.Dictionary(leaf)["Nums"]);
            for (var i = 0; i < numbers.Count; i += 2)
                entries.Add((int)(decimal)numbers[i]!, numbers[i + 1]);
        }
        return entries;
    }

    private static List<int> Identifiers(byte[] content)
    {
        var identifiers = new List<int>();
        var syntax = new PdfSyntax(content, 0);
        while (!syntax.IsAtEnd)
        {
            if (syntax.Read() is Dictionary<string, object?> properties && properties.TryGetValue("MCID", out var identifier))
                identifiers.Add((int)(decimal)identifier!);
        }
        return identifiers;
    }
}
