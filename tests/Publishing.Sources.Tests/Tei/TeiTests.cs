using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;
using Publishing.Testing.Documents;

namespace Publishing.Sources.Tests.Tei;

/// <summary>TEI P5: what is written is valid and comes back as it was; that of others is read.</summary>
public class TeiTests
{
    private const string Running = "This is a text that runs on for long enough to be seen as running text by anyone.";

    [Fact]
    public void Any_document_comes_back_as_it_was() =>
        Prop.ForAll(AnyDocument.Documents.ToArbitrary(), document => Holds(document)).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(7, 3));

    [Fact]
    public void The_texts_of_the_repository_come_back_as_they_were_and_as_sources_too()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("seeds"), "*.txt"))
        {
            var document = Normalisation.Normalise(new SourceText("a.txt", File.ReadAllText(file)), new NormalisationOptions(null), new DiagnosticList()).Document;
            Holds(document);
            Assert.Equal(PlainDocument.Json(document), PlainDocument.Json(Source(TeiWriter.Write(document)).Document));
        }
    }

    /// <summary>The schema is that of the TEI Consortium, tests/conformance/tei/README.md.</summary>
    [SkippableFact]
    public void What_is_written_is_valid_against_the_schema_of_TEI()
    {
        var jing = new ExternalTool("jing");
        jing.Require();
        var folder = Repository.Scratch("tei");
        using (var packed = new GZipStream(File.OpenRead(Repository.PathOf("tests/conformance/tei/tei_all.rng.gz")), CompressionMode.Decompress))
        using (var schema = File.Create(folder + "/tei_all.rng"))
            packed.CopyTo(schema);
        var documents = AnyDocument.Documents.Sample(100, 60).ToList();
        documents.Add(new Document(Language.English, []));
        for (var i = 0; i < documents.Count; i++)
            File.WriteAllText($"{folder}/{i}.xml", TeiWriter.Write(documents[i]));

        var (exit, output, error) = jing.Run([folder + "/tei_all.rng", .. documents.Select((_, i) => $"{folder}/{i}.xml")]);

        Assert.True(exit == 0, output + error);
        File.WriteAllText(folder + "/bad.xml", TeiWriter.Write(documents[0]).Replace("<body", "<bodyy", StringComparison.Ordinal).Replace("</body", "</bodyy", StringComparison.Ordinal));
        Assert.NotEqual(0, jing.Run([folder + "/tei_all.rng", folder + "/bad.xml"]).ExitCode);
    }

    [Fact]
    public void Characters_that_XML_does_not_have_are_left_out() =>
        Assert.Contains("<p>abc\uD835\uDD38</p>", TeiWriter.Write(Paragraph(new TextInline("a\u0001b\uD800c\uFFFE\uD835\uDD38"))), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_no_id_is_a_label()
    {
        var document = Paragraph(new TextInline("a"), new NoteInline("1 x", [Block(new TextInline("b"))]), new TermInline("Kli", "1 x", false, [new TextInline("c")]));
        Assert.DoesNotContain("xml:id", TeiWriter.Write(document), StringComparison.Ordinal);
        Holds(document);
    }

    [Fact]
    public void TEI_of_others_is_read_as_its_elements_say()
    {
        var text = Source($"""
            <?xml version="1.0"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Not shown</title></titleStmt></fileDesc></teiHeader>
            <text xml:lang="en"><front><titlePage><docTitle><titlePart>The Book</titlePart></docTitle><docAuthor>Jane Roe</docAuthor></titlePage><div type="contents"><p>Contents</p></div></front>
            <body><div><head>One</head>
              <p>{Running} It has a <hi rend="bold">strong</hi> word,<note place="foot"><p>The note.</p></note> a <q>quotation</q>, <choice><sic>teh</sic><corr>the</corr></choice> <foreign xml:lang="he">כלי</foreign>
                 and a <ref target="https://example.org/">link</ref>.<lb/>It goes <pb n="7"/>on.<fw>Running head</fw></p>
              <cit><quote><p>Quoted.</p></quote><bibl>Isaiah 55:8</bibl></cit>
              <lg><l>One line</l><l>and another</l></lg>
              <list><item>An item is this.</item></list>
              <sp><speaker>Q.</speaker><p>Why is it so, and not otherwise?</p></sp>
            </div></body></text></TEI>
            """);

        Assert.Equal(["title\tThe Book", "byline\tJane Roe", "heading\tOne", $"paragraph\t{Running} It has a strong word, a “quotation”, the כלי and a link. It goes on.", "footnote\tThe note.", "quote\tQuoted.", "attribution\tIsaiah 55:8", "paragraph\tOne line and another", "paragraph\tAn item is this.", "paragraph\tQ.", "paragraph\tWhy is it so, and not otherwise?"],
            BlockDump.Write(text.Document).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var inlines = text.Document.Blocks[3].Inlines;
        Assert.Equal("The note.", inlines.OfType<NoteInline>().Single().Blocks.Single().PlainText);
        Assert.Equal(Language.Hebrew, inlines.OfType<LanguageInline>().Single().Language);
        Assert.Equal("https://example.org/", inlines.OfType<LinkInline>().Single().Target);
        Assert.Empty(inlines.OfType<LineBreakInline>());
        Assert.Single(text.Document.Blocks[6].Inlines.OfType<LineBreakInline>());
    }

    [Theory]
    [InlineData("<p>a</p>", "a.tei.xml:1:1: error S043: The root of the file is 'p', not 'TEI'.")]
    [InlineData("<TEI>\n<text></TEI>", "a.tei.xml:2:9: error S044: The file is no well-formed XML: it breaks here.")]
    [InlineData("<!DOCTYPE TEI [<!ENTITY a 'b'>]><TEI/>", "a.tei.xml:1:1: error S045: The file declares entities, which may hide a bomb.")]
    public void What_is_no_TEI_is_refused(string xml, string fault)
    {
        var diagnostics = new DiagnosticList();
        Assert.Null(SourceReader.Decode(System.Text.Encoding.UTF8.GetBytes(xml), "a.tei.xml", diagnostics));
        Assert.Equal(fault, Assert.Single(diagnostics.Sorted()).ToString());
    }

    private static NormalisedText Source(string tei)
    {
        var diagnostics = new DiagnosticList();
        var source = SourceReader.Decode(System.Text.Encoding.UTF8.GetBytes(tei), "a.tei.xml", diagnostics);
        var text = Normalisation.Normalise(source!, new NormalisationOptions(null), diagnostics);
        Assert.True(text.Ledger.Verify(text.Document, diagnostics));
        return text;
    }

    private static void Holds(Document document)
    {
        var tei = TeiWriter.Write(document);
        var diagnostics = new DiagnosticList();
        var read = TeiDocument.Read(new SourceText("a.tei.xml", tei), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.True(PlainDocument.Json(document) == PlainDocument.Json(read!), $"{tei}\n{PlainDocument.Json(document)}\n{PlainDocument.Json(read!)}");
    }

    private static Document Paragraph(params Inline[] inlines) => new(Language.English, [Block(inlines)]);

    private static Block Block(params Inline[] inlines) => new(BlockKind.Paragraph, [.. inlines], Language.English, Direction.LeftToRight, SourceSpan.None);
}
