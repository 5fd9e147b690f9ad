namespace Publishing.Core;

/// <summary>A file system that holds what it is given: for tests and for embedding.</summary>
public sealed class FixedFileSystem : IFileSystem
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces a file.</summary>
    public FixedFileSystem Add(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    /// <summary>Adds or replaces a UTF-8 file without byte order mark.</summary>
    public FixedFileSystem Add(string path, string text) => Add(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) =>
        files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException($"There is no file '{path}'.", path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder, string extension)
    {
        var prefix = folder.Length == 0 || folder.EndsWith('/') ? folder : folder + "/";
        return [.. files.Keys.Where(p =>
            p.StartsWith(prefix, StringComparison.Ordinal)
            && p.IndexOf('/', prefix.Length) < 0
            && p.EndsWith(extension, StringComparison.OrdinalIgnoreCase))];
    }
}
