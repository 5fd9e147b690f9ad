using System.Text;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Testing;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.Building;

/// <summary>The edition of tests/suite/options with some keys added, as if it stood in the repository's root.</summary>
internal sealed class Sample : IFileSystem
{
    private readonly DiskFileSystem disk = new();
    private readonly byte[] edition;

    private Sample(string edition) => this.edition = Encoding.UTF8.GetBytes(edition);

    public static string Path => Repository.PathOf("sample-of-options.yaml");

    public static Sample With(string keys, string edition = "tests/suite/options/sample.yaml") =>
        new(File.ReadAllText(Repository.PathOf(edition)) + keys);

    /// <summary>The pages of the edition, which has no errors.</summary>
    public static PageSet Pages(string keys)
    {
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(With(keys), diagnostics);
        var book = build.Assemble(Path);
        Assert.True(book is not null, string.Join('\n', diagnostics.Sorted()));
        return build.Typeset(book)!.Value.Pages;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => path == Path || disk.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => path == Path ? edition : disk.ReadAllBytes(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension) => disk.List(folder, extension);
}
