using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Sources;
using Publishing.Testing;

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
            Assert.True(Json(text.Document) == Json(read!), $"{EpubFile.Open(epub).Text($"text/{text.Info.Id}.xhtml")}\n{Json(text.Document)}\n{Json(read!)}");
        }
    }

    /// <summary>Without places of the source, neighbouring texts made one, and without runs in the language that is around them anyway.</summary>
    private static string Json(Document document) => DocumentJson.Write(document with { Blocks = Plain(document.Blocks) });

    private static ImmutableArray<Block> Plain(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(b => b with { Span = SourceSpan.None, Inlines = Plain(b.Inlines, (b.Language, b.Direction)) })];

    private static ImmutableArray<Inline> Plain(ImmutableArray<Inline> inlines, (Language, Direction) around)
    {
        var result = new List<Inline>();
        foreach (var inline in inlines.SelectMany(i => i is LanguageInline run && (run.Language, run.Direction) == around ? Plain(run.Children, around) : [i]))
        {
            var plain = inline switch
            {
                NoteInline note => note with { Blocks = Plain(note.Blocks) },
                LanguageInline run => run with { Children = Plain(run.Children, (run.Language, run.Direction)) },
                ContainerInline container => container with { Children = Plain(container.Children, around) },
                _ => inline,
            };
            if (plain is TextInline text && result.LastOrDefault() is TextInline before)
                result[^1] = new TextInline(before.Text + text.Text);
            else
                result.Add(plain);
        }
        return [.. result];
    }
}
