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
