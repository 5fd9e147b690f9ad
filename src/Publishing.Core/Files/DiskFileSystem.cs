namespace Publishing.Core;

/// <summary>The disk.</summary>
public sealed class DiskFileSystem : IFileSystem
{
    private const int LargestStream = 64 * 1024 * 1024;

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (stream.CanSeek && stream.Length > 0)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        // A pipe, or a device such as /dev/zero, which has no end.
        using var all = new MemoryStream();
        var part = new byte[64 * 1024];
        for (int count; (count = stream.Read(part)) > 0;)
        {
            all.Write(part, 0, count);
            if (all.Length > LargestStream)
                throw new IOException($"'{path}' does not end.");
        }
        return all.ToArray();
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder)
                .Where(p => p.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                .Select(p => p.Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
}
