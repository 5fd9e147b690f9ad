using FsCheck;
using FsCheck.Fluent;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;
using Publishing.Testing.Documents;

namespace Publishing.Sources.Tests.Json;

/// <summary>A document that is written as JSON comes back as it was.</summary>
public class DocumentJsonReaderTests
{
    [Fact]
    public void Any_document_comes_back_as_it_was() =>
        Prop.ForAll(AnyDocument.Documents.ToArbitrary(), document => Holds(document)).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(7, 3));

    [Fact]
    public void The_texts_of_the_repository_come_back_with_their_places()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("seeds"), "*.txt"))
        {
            var source = new SourceText(Path.GetFileName(file), File.ReadAllText(file));
            var document = Normalisation.Normalise(source, new NormalisationOptions(null), new DiagnosticList()).Document;
            Holds(document);
            Assert.Equal(document.Blocks.Select(b => (b.Span.Source?.Path, b.Span.Start, b.Span.End)), Read(DocumentJson.Write(document)).Document!.Blocks.Select(b => (b.Span.Source?.Path, b.Span.Start, b.Span.End)));
        }
    }

    [Fact]
    public void A_note_may_hold_notes()
    {
        static Block Block(params Inline[] inlines) => new(BlockKind.Paragraph, [.. inlines], Language.English, Direction.LeftToRight, SourceSpan.None);
        Holds(new Document(Language.English, [Block(new TextInline("a"), new NoteInline("1", [Block(new TextInline("b"), new NoteInline("2", [Block(new TextInline("c"))]))]))]));
    }

    [Theory]
    [InlineData("""{"version":1,"language":"en","blocks":[}""", "a.json:1:40: error S040: The file is no JSON: it breaks here.")]
    [InlineData("{\"version\":1,\n \"language\":\"en\",\n \"blocks\":[{\"kind\":\"titel\",\"language\":\"en\",\"direction\":\"ltr\",\"inlines\":[{\"text\":\"a\"}]}]}", "a.json:3:21: error S040: 'titel' is no kind of block.")]
    [InlineData("""{"version":1,"language":"he","blocks":[{"kind":"title","language":"he","direction":"rtl","inlines":[{"text":"שלום"},{"text":7}]}]}""", "a.json:1:125: error S040: 'text' must be a string.")]
    [InlineData("""{"version":2,"language":"en","text":[]}""", "a.json:1:12: error S041: This version of the document model is not known; this program reads version 1.")]
    [InlineData("""{"language":"en","blocks":[]}""", "a.json:1:1: error S040: 'version' is missing: the text has it.")]
    [InlineData("""{"version":1,"version":1,"language":"en","blocks":[]}""", "a.json:1:14: error S040: 'version' is given twice.")]
    [InlineData("""{"version":1,"language":"en","blocks":[{"kind":"title","language":"en","direction":"ltr","inlines":[{"text":"\uD800"}]}]}""", "a.json:1:109: error S040: The string has half of a surrogate pair.")]
    public void A_fault_is_reported_at_its_place(string json, string fault)
    {
        var (document, diagnostics) = Read(json);
        Assert.Null(document);
        Assert.Equal(fault, diagnostics[0].ToString());
    }

    [Fact]
    public void What_nests_too_deeply_is_refused()
    {
        var json = """{"version":1,"language":"en","blocks":[{"kind":"title","language":"en","direction":"ltr","inlines":[""" + string.Concat(Enumerable.Repeat("""{"type":"strong","children":[""", 100_000));
        Assert.Equal("S042", Assert.Single(Read(json).Diagnostics).Rule.Code);
    }

    [Fact]
    public void Every_text_of_the_repository_reads_as_JSON_with_the_same_blocks()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests/suite/sources"), "*.blocks", SearchOption.AllDirectories))
        {
            if (Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + ".*").FirstOrDefault(f => f != file) is not { } source
                || SourceReader.Decode(File.ReadAllBytes(source), source.Replace('\\', '/'), new DiagnosticList()) is not { } text)
            {
                continue;
            }
            var before = Normalisation.Normalise(text, new NormalisationOptions(null), new DiagnosticList()).Document;
            var diagnostics = new DiagnosticList();
            var json = SourceReader.Decode(System.Text.Encoding.UTF8.GetBytes(DocumentJson.Write(before)), "a.json", diagnostics)!;
            var after = Normalisation.Normalise(json, new NormalisationOptions(null), diagnostics);
            Assert.True(after.Ledger.Verify(after.Document, diagnostics));
            Assert.Equal(PlainDocument.Json(before), PlainDocument.Json(after.Document));
        }
    }

    [Fact]
    public void Escapes_are_the_characters_that_they_stand_for()
    {
        var json = SourceReader.Decode("""{"version":1,"language":"en","blocks":[{"kind":"paragraph","language":"en","direction":"ltr","inlines":[{"text":"a \u05d0\uD835\uDD38 b \"c\" d\/e \\"}]}]}"""u8, "a.json", new DiagnosticList())!;
        var text = Normalisation.Normalise(json, new NormalisationOptions(null), new DiagnosticList());
        Assert.True(text.Ledger.Verify(text.Document, new DiagnosticList()));
        Assert.Equal("a א𝔸 b “c” d/e \\", text.Document.Blocks.Single().PlainText);
    }

    private static void Holds(Document document)
    {
        var json = DocumentJson.Write(document);
        var (read, diagnostics) = Read(json);
        Assert.Empty(diagnostics);
        Assert.Equal(json, DocumentJson.Write(read!));
    }

    private static (Document? Document, IReadOnlyList<Diagnostic> Diagnostics) Read(string json)
    {
        var diagnostics = new DiagnosticList();
        return (DocumentJsonReader.Read(new SourceText("a.json", json), diagnostics), diagnostics.Sorted());
    }
}
