using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>The edition of the repository, from its sources to its EPUB.</summary>
public sealed class SeedEditionTests
{
    private static (byte[] Epub, IReadOnlyList<Diagnostic> Diagnostics) Write(EpubVariant variant)
    {
        var files = new DiskFileSystem();
        var reading = new DiagnosticList();
        var edition = EditionReader.Read(files, Repository.PathOf("seeds/edition.yaml"), reading)!;
        var book = BookAssembly.Assemble(edition, files, reading)!;
        var fonts = FontLibrary.Load(files, edition.Type.FontFolder!, reading);
        var output = new MemoryStream();
        var packaging = new DiagnosticList();
        EpubWriter.Write(book, PageMap.Empty, fonts, output, new EpubOptions { Variant = variant }, packaging);
        return (output.ToArray(), packaging.Sorted());
    }

    [Fact]
    public void Packaging_it_gives_no_warning_and_the_same_bytes_each_time()
    {
        var (first, diagnostics) = Write(EpubVariant.Bilingual);

        Assert.DoesNotContain(diagnostics, d => d.Rule.Severity > Severity.Info);
        Assert.Equal(first, Write(EpubVariant.Bilingual).Epub);
    }
}
