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

    private readonly string path;

    private Sample(string edition, string path) => (this.edition, this.path) = (Encoding.UTF8.GetBytes(edition), path);

    public static string Path => Repository.PathOf("sample-of-options.yaml");

    public static Sample With(string keys) => With(keys, "modified", "modified");

    /// <summary>The edition with a stretch of it replaced.</summary>
    public static Sample With(string keys, string old, string with)
    {
        var edition = File.ReadAllText(Repository.PathOf("tests/suite/options/sample.yaml"));
        Assert.Contains(old, edition, StringComparison.Ordinal);
        return new(edition.Replace(old, with, StringComparison.Ordinal) + keys, Path);
    }

    /// <summary>The path of <see cref="Seeds"/>.</summary>
    public static string SeedsPath => Repository.PathOf("seeds/sample-of-options.yaml");

    /// <summary>The edition of the seeds with its languages in another order and some keys added.</summary>
    public static Sample Seeds(string languages, string keys)
    {
        var edition = File.ReadAllText(Repository.PathOf("seeds/edition.yaml"));
        Assert.Contains("languages: [en, he]\n", edition, StringComparison.Ordinal);
        return new(edition.Replace("languages: [en, he]\n", $"languages: {languages}\n", StringComparison.Ordinal) + keys, SeedsPath);
    }

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
    public bool Exists(string path) => path == this.path || disk.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => path == this.path ? edition : disk.ReadAllBytes(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension) => disk.List(folder, extension);
}
