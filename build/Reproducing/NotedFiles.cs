using System.Collections.Concurrent;
using Publishing.Core;

namespace Build.Reproducing;

/// <summary>Notes which files of the disk are read.</summary>
internal sealed class NotedFiles : IFileSystem
{
    private readonly DiskFileSystem disk = new();
    private readonly ConcurrentDictionary<string, bool> read = new(StringComparer.Ordinal);

    /// <summary>Their paths.</summary>
    public IEnumerable<string> Read => read.Keys;

    /// <inheritdoc/>
    public bool Exists(string path) => disk.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        read[path] = true;
        return disk.ReadAllBytes(path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension) => disk.List(folder, extension);
}
