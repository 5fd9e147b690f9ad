using FsCheck;
using FsCheck.Fluent;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Sources;
using Publishing.Testing;
using Publishing.Testing.Documents;

namespace Publishing.Epub.Tests.Reading;

/// <summary>A document that goes into an EPUB comes out of it as it was.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void The_texts_of_the_repository_come_back_as_they_were()
    {
        var files = new DiskFileSystem();
        var edition = EditionReader.Read(files, Repository.PathOf("seeds/edition.yaml"), new DiagnosticList())!;
        Holds(BookAssembly.Assemble(edition, files, new DiagnosticList())!);
    }

    [Fact]
    public void The_sample_book_comes_back_as_it_was() => Holds(SampleBook.Make());

    [Fact]
    public void Notes_come_back_with_all_that_stands_in_them() => Holds(SampleBook.Of(
        SampleBook.Block(BlockKind.Title, SampleBook.Text("A Title"), Note("n-1", SampleBook.Text("Of the title."))),
        SampleBook.Block(BlockKind.Paragraph,
            SampleBook.Text("A word"),
            Note("n-2", SampleBook.Text("See "), new EmphasisInline([SampleBook.Text("there")]), new LineBreakInline(), SampleBook.Text("and "), SampleBook.InHebrew(SampleBook.Text("שם")), SampleBook.Text(".")),
            SampleBook.Text(" and "), new LinkInline("https://example.org/", [SampleBook.Text("a link")]), SampleBook.Text("."), Note("n-3", new LinkInline("#n-1", [SampleBook.Text("The first note")]))),
        SampleBook.Block(BlockKind.Quote, SampleBook.Text("Quoted."), Note("n-4", SampleBook.Text("Of the quotation."))),
        SampleBook.Block(BlockKind.Attribution, SampleBook.Text("Somebody"), Note("n-5", SampleBook.Text("Of whom nothing is known.")))));

    [Fact]
    public void Citations_come_back_with_their_keys_in_text_and_notes_and_in_either_language() => Holds(SampleBook.Of(
        SampleBook.Block(BlockKind.Paragraph,
            SampleBook.Text("As in "), Citation("bible/isaiah 55:8", "c-1", SampleBook.Text("Isaiah 55:8")), SampleBook.Text(" and "), SampleBook.InHebrew(Citation("bavli/chullin 100a", "c-2", SampleBook.Text("חולין ק ע״א"))),
            Note("n-1", Citation("zohar/zohar 2:207a–b", "c-3", new EmphasisInline([SampleBook.Text("Zohar")]), SampleBook.Text(" II:207a–b")), SampleBook.Text("."))),
        SampleBook.HebrewBlock(BlockKind.Quote, SampleBook.Text("ככתוב ("), Citation("bible/genesis 1:1", "c-4", SampleBook.Text("בראשית א, א")), SampleBook.Text(")"))));

    private static NoteInline Note(string id, params Inline[] inlines) => new(id, [SampleBook.Block(BlockKind.Paragraph, inlines)]);

    private static TermInline Citation(string key, string anchor, params Inline[] inlines) => new(key, anchor, false, [.. inlines]);

    [Fact]
    public void Any_document_comes_back_as_it_was() =>
        Prop.ForAll(AnyDocument.Documents.ToArbitrary(), document => Holds(Book(document))).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(7, 3));

    private static Book Book(Document document) => SampleBook.Of() with { Texts = [new BookText(SampleBook.Info("one", "One", "אחד", document.Language), document)] };

    private static void Holds(Book book)
    {
        var output = new MemoryStream();
        EpubWriter.Write(book, book.Texts.Length > 1 ? SampleBook.Pages() : PageMap.Empty, [], _ => null, output, new EpubOptions(), new DiagnosticList());
        var epub = output.ToArray();
        foreach (var text in book.Texts)
        {
            var diagnostics = new DiagnosticList();
            var read = EpubDocument.Read(epub, $"book.epub#{text.Info.Id}", diagnostics);
            Assert.Empty(diagnostics.Sorted());
            Assert.True(PlainDocument.Json(text.Document) == PlainDocument.Json(read!), $"{EpubFile.Open(epub).Text($"text/{text.Info.Id}.xhtml")}\n{PlainDocument.Json(text.Document)}\n{PlainDocument.Json(read!)}");
        }
    }
}
