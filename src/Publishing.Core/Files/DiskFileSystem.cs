namespace Publishing.Core;

/// <summary>The disk.</summary>
public sealed class DiskFileSystem : IFileSystem
{
    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => File.ReadAllBytes(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder)
                .Where(p => p.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                .Select(p => p.Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
}
