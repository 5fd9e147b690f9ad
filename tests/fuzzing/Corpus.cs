using System.Collections.Immutable;
using Publishing.Testing;

namespace Publishing.Fuzzing;

/// <summary>The inputs that others are made of: files of the repository, those of <c>tests/fuzzing/Corpus</c> among them.</summary>
internal static class Corpus
{
    /// <summary>The files of the corpus of a target, by path.</summary>
    public static ImmutableArray<string> FilesOf(string target)
    {
        var folder = Repository.PathOf("tests/fuzzing/Corpus/" + target);
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => path.Replace('\\', '/')).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>The bytes of the corpus of a target, and of more files of the repository.</summary>
    /// <param name="target">The target.</param>
    /// <param name="folder">A folder of the repository with more.</param>
    /// <param name="endings">Of that folder, the files that end so.</param>
    public static ImmutableArray<byte[]> Of(string target, string folder, params string[] endings) =>
    [
        .. FilesOf(target)
            .Concat(Directory.GetFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
                .Select(path => path.Replace('\\', '/'))
                .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal))
            .Select(File.ReadAllBytes)
            .Where(bytes => bytes.Length > 0),
    ];
}
