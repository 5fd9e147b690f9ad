using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Tests.Metadata;

public class ConformanceTests
{
    [Fact]
    public void A_good_book_claims_both_standards()
    {
        var written = new Written(SampleBook.Make().Build());
        var xmp = Xmp(written);

        Assert.Empty(written.Diagnostics);
        Assert.Equal("1", Value(xmp, "http://www.aiim.org/pdfua/ns/id/", "part"));
        Assert.Equal("2", Value(xmp, "http://www.aiim.org/pdfa/ns/id/", "part"));
        Assert.Equal("A", Value(xmp, "http://www.aiim.org/pdfa/ns/id/", "conformance"));
        Assert.Equal("pdfuaid", Value(xmp, "http://www.aiim.org/pdfa/ns/schema#", "prefix"));
    }

    [Fact]
    public void Titles_and_dates_are_those_of_the_edition()
    {
        var written = new Written(SampleBook.Make().Build());
        var xmp = Xmp(written);
        var titles = xmp.Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Descendants().Where(e => e.Name.LocalName == "li")
            .Select(e => (e.Attribute(XNamespace.Xml + "lang")!.Value, e.Value));
        var information = written.Document.Dictionary(written.Document.Trailer["Info"]);

        Assert.Equal([("x-default", "A Book"), ("en", "A Book"), ("he", "ספר")], titles);
        Assert.Equal("2024-05-06T07:08:09Z", Value(xmp, "http://ns.adobe.com/xap/1.0/", "ModifyDate"));
        Assert.Equal("D:20240506070809Z", PdfDocument.Text(information["ModDate"]));
        Assert.Equal("A Book", PdfDocument.Text(information["Title"]));
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "P001", "no title" }, { "P002", "missing glyph" }, { "P003", "second level first" }, { "P003", "third after first" },
        { "P004", "note without name" }, { "P004", "name used twice" }, { "P005", "item outside a list" }, { "P005", "text in a list" },
        { "P008", "silent link" }, { "P009", "tiny page" }, { "P010", "odd language" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_faulty_book_is_written_without_the_claims(string code, string fault)
    {
        var written = new Written(Make(fault));
        var xmp = Xmp(written);

        Assert.Contains(written.Diagnostics, d => d.Rule.Code == code);
        Assert.Contains(written.Diagnostics, d => d.Rule == PdfRules.NoClaim);
        Assert.DoesNotContain(xmp.Descendants(), e => e.Name.NamespaceName is "http://www.aiim.org/pdfua/ns/id/" or "http://www.aiim.org/pdfa/ns/id/");
    }

    [Fact]
    public void Every_page_names_its_resources_itself()
    {
        var document = new Written(SampleBook.Make().Build()).Document;

        Assert.All(document.Pages(), page => Assert.True(document.Dictionary(page).ContainsKey("Resources")));
    }

    [Fact]
    public void An_untagged_file_claims_nothing()
    {
        var written = new Written(SampleBook.Make().Build(), new PdfOptions { Tagged = false });

        Assert.False(written.Document.Catalog.ContainsKey("StructTreeRoot"));
        Assert.DoesNotContain(Xmp(written).Descendants(), e => e.Name.LocalName == "part");
    }

    [Fact]
    public void The_output_intent_carries_an_RGB_profile()
    {
        var document = new Written(SampleBook.Make().Build()).Document;
        var intent = document.Dictionary(document.Array(document.Catalog["OutputIntents"])[0]);
        var profile = document.Stream(intent["DestOutputProfile"]);

        Assert.Equal(3m, profile.Dictionary["N"]);
        Assert.Equal((uint)profile.Data.Length, BinaryPrimitives.ReadUInt32BigEndian(profile.Data));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile.Data, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile.Data, 36, 4));
        var count = (int)BinaryPrimitives.ReadUInt32BigEndian(profile.Data.AsSpan(128));
        for (var i = 0; i < count; i++)
        {
            var entry = profile.Data.AsSpan(132 + 12 * i, 12);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            Assert.Equal(0u, offset % 4);
            Assert.True(offset + BinaryPrimitives.ReadUInt32BigEndian(entry[8..]) <= profile.Data.Length);
        }
    }

    private static PageSet Make(string fault)
    {
        var book = new TestBook();
        var paragraph = book.Element(StructureRole.P);
        book.Line(paragraph, "text");
        switch (fault)
        {
            case "no title":
                book.Information = book.Information with { Title = " " };
                break;
            case "missing glyph":
                book.Line(paragraph, "漢字");
                break;
            case "second level first":
                book.Line(book.Element(StructureRole.H2), "heading");
                break;
            case "third after first":
                book.Line(book.Element(StructureRole.H1), "heading").Line(book.Element(StructureRole.H3), "heading");
                break;
            case "note without name":
                book.Line(book.Element(StructureRole.Note), "note");
                break;
            case "name used twice":
                book.Line(book.Element(StructureRole.Note, id: "a"), "note").Line(book.Element(StructureRole.P, id: "a"), "note");
                break;
            case "item outside a list":
                book.Line(book.Element(StructureRole.LI), "item");
                break;
            case "text in a list":
                book.Line(book.Element(StructureRole.L), "item");
                break;
            case "silent link":
                var link = book.Element(StructureRole.Link);
                book.Line(link, "link").Add(new LinkArea(Pt.Zero, Pt.Zero, Pt.FromPoints(9), Pt.FromPoints(9), "https://example.org/", "", Language.English, link));
                break;
            case "odd language":
                book.Line(book.Element(StructureRole.P, new Language("not a language")), "text");
                break;
        }
        var set = book.Build();
        return fault == "tiny page" ? set with { Pages = [.. set.Pages.Select(page => page with { Width = Pt.FromPoints(2) })] } : set;
    }

    private static XDocument Xmp(Written written)
    {
        var metadata = written.Document.Stream(written.Document.Catalog["Metadata"]);
        Assert.False(metadata.Dictionary.ContainsKey("Filter"));
        return XDocument.Parse(Encoding.UTF8.GetString(metadata.Data));
    }

    private static string Value(XDocument xmp, string space, string name) => xmp.Descendants(XName.Get(name, space)).Single().Value;
}
