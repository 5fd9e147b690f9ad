using Publishing.Core;
using Publishing.Documents;
using Publishing.Indexing;
using Publishing.Testing;

namespace Publishing.Editions.Tests;

public sealed class BookAssemblyTests
{
    [Fact]
    public void A_book_has_its_texts_marked_its_index_and_its_accounts()
    {
        var (book, diagnostics) = Assemble(TestEdition.Files(TestEdition.Minimal));
        Assert.Equal(["G001"], diagnostics.Select(d => d.Rule.Code));
        Assert.Equal("Kli", Assert.Single(Assert.Single(book!.Indexes).Groups).Entries.Single().Headword);
        Assert.Equal("vessel", Assert.Single(book.Glossary.Terms).Gloss);
        Assert.Equal(("text-1", 26), (Assert.Single(book.Accounts).TextId, book.Accounts[0].SourceCharacters));
        Assert.Contains(book.Texts[0].Document.Blocks.SelectMany(b => b.Inlines), inline => inline is TermInline { IsDefinition: true });
    }

    [Fact]
    public void An_account_counts_words_and_not_typography()
    {
        var (book, _) = Assemble(TestEdition.Files(TestEdition.Minimal, "\"It's late\" - he said at 12 o'clock...\n"));
        Assert.Contains("“It’s late”", book!.Texts[0].Document.Blocks[^1].PlainText, StringComparison.Ordinal);
        Assert.Equal((0, 0), (book.Accounts[0].Repairs, book.Accounts[0].Removals));
    }

    [Fact]
    public void A_text_that_cannot_be_read_leaves_no_book()
    {
        var files = TestEdition.Files(TestEdition.Minimal).Add("book/one.txt", [0xC3, 0x28]);
        var (book, diagnostics) = Assemble(files);
        Assert.Null(book);
        Assert.Contains(diagnostics, d => d.Rule.Severity == Severity.Error);
    }

    [Fact]
    public void The_edition_of_the_seeds_is_assembled_without_errors()
    {
        var diagnostics = new DiagnosticList();
        var files = new DiskFileSystem();
        var edition = EditionReader.Read(files, Repository.PathOf("seeds/edition.yaml"), diagnostics);
        Assert.NotNull(edition);
        var book = BookAssembly.Assemble(edition, files, diagnostics);
        Assert.DoesNotContain(diagnostics.Sorted(), d => d.Rule.Severity == Severity.Error || (d.Rule.Severity == Severity.Warning && d.Rule.Code[0] != 'S'));
        Assert.NotNull(book);
        Assert.Equal(["en", "he"], book.Indexes.Select(i => i.Language.Tag));
        Assert.True(book.Accounts.Single(a => a.TextId == "inner-torah").Repairs > 20, "Lines were put in order.");
        Assert.True(book.Accounts.Single(a => a.TextId == "daily-lesson").Removals > 0, "The page's furniture was left out.");
        Golden.Check("tests/suite/editions/seeds.index.txt", string.Concat(book.Indexes.SelectMany(Dump)));
        Golden.Check("tests/suite/editions/seeds.sources.txt", string.Concat(book.SourceIndexes.SelectMany(DumpSources)));
    }

    private static IEnumerable<string> Dump(BookIndex index) => index.Groups.SelectMany(group => group.Entries.Select(e =>
        $"{group.Letter}\t{e.Headword}\t{e.OtherForm}\t{e.Gloss}\t{string.Join(' ', e.Occurrences.Select(o => o.TextId + (o.IsDefinition ? "*" : "")))}"
        + (e.See.IsEmpty ? "" : $"See {e.See[0]}") + (e.SeeAlso.IsEmpty ? "" : $"\tSee also {string.Join("; ", e.SeeAlso)}") + "\n"));

    private static IEnumerable<string> DumpSources(BookIndex index) => index.Groups.SelectMany(group => group.Entries.SelectMany(e => e.SubEntries.Select(s =>
        $"{group.Letter}\t{e.Headword}\t{s.Headword}\t{string.Join(' ', s.Occurrences.Select(o => o.TextId))}\n")));

    private static (Book?, IReadOnlyList<Diagnostic>) Assemble(IFileSystem files)
    {
        var diagnostics = new DiagnosticList();
        var edition = EditionReader.Read(files, TestEdition.Path, diagnostics);
        Assert.NotNull(edition);
        return (BookAssembly.Assemble(edition, files, diagnostics), diagnostics.Sorted());
    }
}
