using Cake.Core;
using Publishing.Cli.Building;
using Publishing.Core;

namespace Build.Reproducing;

/// <summary>An edition with all that it is made of, copied elsewhere.</summary>
/// <param name="Folder">The folder of the copy: what lies below it is as it lies below the common folder of the edition's files.</param>
/// <param name="EditionPath">The path of edition.yaml from there, with forward slashes.</param>
public sealed record EditionCopy(string Folder, string EditionPath)
{
    /// <summary>Copies an edition.</summary>
    /// <param name="editionFile">The full path of edition.yaml.</param>
    /// <param name="folder">Where to; emptied first.</param>
    /// <param name="backwards">Whether the files are written from the last to the first, so that the folder lists them otherwise.</param>
    /// <exception cref="CakeException">The edition has errors.</exception>
    public static EditionCopy Make(string editionFile, string folder, bool backwards)
    {
        var files = FilesOf(editionFile);
        var root = files.Select(f => Path.GetDirectoryName(f)!).Aggregate(CommonFolder);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var file in backwards ? files.Reverse() : files)
        {
            var target = Path.Combine(folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // The bytes alone: dates and rights are those of the copy.
            File.WriteAllBytes(target, File.ReadAllBytes(file));
        }
        return new EditionCopy(folder, Path.GetRelativePath(root, editionFile).Replace('\\', '/'));
    }

    // What is read on the way to the book, whatever names it, and the fonts.
    private static string[] FilesOf(string editionFile)
    {
        var (noted, diagnostics) = (new NotedFiles(), new DiagnosticList());
        var book = new EditionBuild(noted, diagnostics).Assemble(editionFile.Replace('\\', '/'))
            ?? throw new CakeException(1, string.Join(Environment.NewLine, diagnostics.Sorted()));
        var fonts = book.Edition.Type.FontFolder is { } folder ? Directory.GetFiles(folder) : [];
        return [.. noted.Read.Concat(fonts).Select(Path.GetFullPath).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string CommonFolder(string one, string other)
    {
        while (!(other + Path.DirectorySeparatorChar).StartsWith(one + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            one = Path.GetDirectoryName(one) ?? throw new CakeException(1, "The files of the edition have no folder in common.");
        return one;
    }
}
