using Publishing.Core;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Navigation;

public class NavigationTests
{
    [Fact]
    public void Bookmarks_lead_where_they_say()
    {
        var document = new Written(SampleBook.Make().Build()).Document;
        var root = document.Dictionary(document.Catalog["Outlines"]);

        var first = document.Dictionary(root["First"]);
        var below = document.Dictionary(first["First"]);

        Assert.Equal("The office", PdfDocument.Text(first["Title"]));
        Assert.Equal(document.Pages()[1], document.Array(first["Dest"])[0]);
        Assert.Equal("שלום", PdfDocument.Text(below["Title"]));
        Assert.Equal(document.Pages()[2], document.Array(below["Dest"])[0]);
        Assert.Equal(595m - 38m, document.Array(below["Dest"])[3]);
    }

    [Fact]
    public void Link_annotations_are_described_printed_and_tied_to_their_elements()
    {
        var document = new Written(SampleBook.Make().Build()).Document;
        var page = document.Dictionary(document.Pages()[0]);
        var annotation = document.Dictionary(document.Array(page["Annots"])[0]);

        Assert.Equal(new PdfName("S"), page["Tabs"]);
        Assert.Equal("The office, page 1", PdfDocument.Text(annotation["Contents"]));
        Assert.Equal(4m, annotation["F"]);
        Assert.Equal(document.Pages()[1], document.Array(annotation["Dest"])[0]);
        Assert.Equal([40m, 511m, 380m, 525m], document.Array(annotation["Rect"]));
        Assert.Equal(3m, annotation["StructParent"]);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_left_out_and_reported()
    {
        var book = new TestBook();
        var link = book.Element(StructureRole.Link);
        book.Line(link, "there");
        book.Add(new LinkArea(Pt.Zero, Pt.Zero, Pt.FromPoints(10), Pt.FromPoints(10), "#nowhere", "there", Language.English, link));

        var written = new Written(book.Build());

        Assert.Contains(written.Diagnostics, d => d.Rule == PdfRules.DeadLink);
        Assert.False(written.Document.Dictionary(written.Document.Pages()[0]).ContainsKey("Annots"));
    }

    [Fact]
    public void A_web_address_is_an_action()
    {
        var book = new TestBook();
        var link = book.Element(StructureRole.Link);
        book.Line(link, "there");
        book.Add(new LinkArea(Pt.Zero, Pt.Zero, Pt.FromPoints(10), Pt.FromPoints(10), "https://example.org/א", "there", Language.English, link));

        var document = new Written(book.Build()).Document;

        var annotation = document.Dictionary(document.Array(document.Dictionary(document.Pages()[0])["Annots"])[0]);
        Assert.Equal("https://example.org/%D7%90", PdfDocument.Text(document.Dictionary(annotation["A"])["URI"]));
    }

    [Fact]
    public void Page_labels_equal_the_printed_folios()
    {
        string[] labels = ["i", "ii", "iii", "1", "2", "3", "א", "ב", "יא", "12", "13", "IX", "X", "A-1", "mixed", "civic", "xx"];
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        foreach (var label in labels)
            book.Line(paragraph, "text").EndPage(label);

        var document = new Written(book.Build()).Document;

        Assert.Equal(labels, ReadLabels(document, labels.Length));
        Assert.Equal(11, document.Array(document.Dictionary(document.Catalog["PageLabels"])["Nums"]).Count / 2);
    }

    private static List<string> ReadLabels(PdfDocument document, int count)
    {
        var numbers = document.Array(document.Dictionary(document.Catalog["PageLabels"])["Nums"]);
        var labels = new List<string>();
        for (var i = 0; i < numbers.Count; i += 2)
        {
            var range = document.Dictionary(numbers[i + 1]);
            var end = i + 2 < numbers.Count ? (int)(decimal)numbers[i + 2]! : count;
            for (var page = (int)(decimal)numbers[i]!; page < end; page++)
            {
                var number = (int)(decimal)range.GetValueOrDefault("St", 1m)! + page - (int)(decimal)numbers[i]!;
                labels.Add(((PdfName?)range.GetValueOrDefault("S"))?.Value switch
                {
                    "D" => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "r" => Small(number).ToLowerInvariant(),
                    "R" => Small(number),
                    _ => PdfDocument.Text(range["P"]),
                });
            }
        }
        return labels;
    }

    private static string Small(int number) => new string('X', number / 10) + ((string[])["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"])[number % 10];
}
