using System.Collections.Concurrent;
using Publishing.Core;

namespace Publishing.Cli.Preview;

/// <summary>Remembers what a build looked at, so that only a change of that is one.</summary>
/// <param name="files">The files.</param>
internal sealed class WatchedFiles(IFileSystem files) : IFileSystem
{
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length)> seen = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        seen.TryAdd(path, StampOf(path));
        return files.Exists(path);
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        // Before reading: what is written meanwhile is a change.
        seen[path] = StampOf(path);
        return files.ReadAllBytes(path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension)
    {
        seen.TryAdd(folder, StampOf(folder));
        return files.List(folder, extension);
    }

    /// <summary>Whether anything that was looked at is no longer what it was.</summary>
    public bool HaveChanged() => seen.Any(entry => StampOf(entry.Key) != entry.Value);

    private static (DateTime Written, long Length) StampOf(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists)
            return (file.LastWriteTimeUtc, file.Length);
        var folder = new DirectoryInfo(path);
        return folder.Exists ? (folder.LastWriteTimeUtc, -1) : (default, -2);
    }
}
