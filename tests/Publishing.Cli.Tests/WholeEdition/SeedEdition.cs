using System.Collections.Immutable;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>The edition of seeds/, built once for all tests that judge it.</summary>
public sealed class SeedEdition
{
    public SeedEdition()
    {
        Folder = Repository.Scratch("seed-edition");
        Run = CommandRun.Of("build", Repository.PathOf("seeds/edition.yaml"), "-o", Folder);
        Assert.True(Run.ExitCode == 0, Run.Error);
        var build = new EditionBuild(new DiskFileSystem(), new DiagnosticList());
        Book = build.Assemble(Repository.PathOf("seeds/edition.yaml"))!;
        Pdf = $"{Folder}/{Book.Edition.Name}.pdf";
        Booklet = $"{Folder}/{Book.Edition.Name}-booklet.pdf";
        Epub = $"{Folder}/{Book.Edition.Name}.epub";
    }

    public string Folder { get; }

    public string Pdf { get; }

    public string Booklet { get; }

    public string Epub { get; }

    public Book Book { get; }

    internal CommandRun Run { get; }

    public ImmutableArray<BookText> TextsIn(Language language) => [.. Book.Texts.Where(t => t.Info.Language == language)];
}
