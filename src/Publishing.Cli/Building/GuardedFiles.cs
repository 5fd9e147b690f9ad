using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Cli.Building;

/// <summary>The files of an edition that nobody vouches for: each is held against the limits before it is read.</summary>
/// <param name="files">The files.</param>
/// <param name="limits">The limits.</param>
/// <param name="diagnostics">Receives E050 to E053.</param>
public sealed class GuardedFiles(IFileSystem files, ReadLimits limits, IDiagnostics diagnostics) : IFileSystem
{
    private const long MiB = 1024 * 1024;

    private readonly string? root = limits.Within is null ? null : RealPath(limits.Within);
    private long count, bytes;

    /// <inheritdoc/>
    public bool Exists(string path) => files.Exists(path) && IsWithin(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        if (!IsWithin(path))
            throw new UnauthorizedAccessException($"'{path}' lies outside.");
        var length = File.Exists(path) ? new FileInfo(path).Length : 0;
        if (length > limits.FileMiB * MiB)
            throw Refuse(EditionRules.FileTooLarge, path, $"The file is larger than {limits.FileMiB} MiB.", "file-mib");
        if (Interlocked.Increment(ref count) > limits.Files)
            throw Refuse(EditionRules.TooManyFiles, path, $"The edition reads more than {limits.Files} files.", "files");
        if (Interlocked.Add(ref bytes, length) > limits.AllMiB * MiB)
            throw Refuse(EditionRules.AllTooLarge, path, $"With this file, those of the edition are larger than {limits.AllMiB} MiB.", "all-mib");
        return files.ReadAllBytes(path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension) => IsWithin(folder) ? files.List(folder, extension) : [];

    private bool IsWithin(string path)
    {
        // The program's own fonts are nobody's input.
        if (root is null || IsBelow(RealPath(path), root) || IsBelow(RealPath(path), RealPath(ProgramFonts.Folder)))
            return true;
        diagnostics.Report(new Diagnostic(
            EditionRules.PathOutside,
            SourceSpan.StartOf(path),
            "This path leads out of the folder that the edition is kept in, by '..', by a link, or from the root.",
            "Put the file into the folder, or name a folder that holds both with --within."));
        return false;
    }

    private IOException Refuse(DiagnosticRule rule, string path, string text, string limit)
    {
        diagnostics.Report(new Diagnostic(rule, SourceSpan.StartOf(path), text, $"If it is meant so, allow more: --limit {limit}=NUMBER."));
        return new IOException(text);
    }

    private static bool IsBelow(string path, string root) =>
        path == root || path.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The full path with every link on the way followed.</summary>
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        foreach (var name in Path.GetFullPath(path)[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            try
            {
                FileSystemInfo entry = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
                if (entry.ResolveLinkTarget(returnFinalTarget: true) is { } target)
                    real = RealPath(target.FullName);
            }
            catch (IOException)
            {
                // A link that leads round in a circle, or to nothing: reading it fails, and is reported then.
                return real;
            }
        }
        return real;
    }
}
