namespace Publishing.Sources;

/// <summary>The paths of sources that are EPUBs: <c>book.epub</c>, or <c>book.epub#chapter-3</c> for one of its texts.</summary>
public static class EpubPath
{
    /// <summary>The file of a source: the path itself, or for a text of an EPUB the path of the EPUB.</summary>
    public static string FileOf(string path)
    {
        var hash = HashOf(path);
        return hash < 0 ? path : path[..hash];
    }

    /// <summary>Whether a source is an EPUB or a text of one.</summary>
    internal static bool Names(string path) => HashOf(path) >= 0 || path.EndsWith(".epub", StringComparison.OrdinalIgnoreCase);

    /// <summary>Which text of the EPUB is meant, or null for all.</summary>
    internal static string? TextOf(string path)
    {
        var hash = HashOf(path);
        return hash < 0 || hash == path.Length - 1 ? null : path[(hash + 1)..];
    }

    private static int HashOf(string path)
    {
        var at = path.LastIndexOf(".epub#", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + ".epub".Length;
    }
}
