using System.Security.Cryptography;

namespace Publishing.Cli.Libraries;

/// <summary>Lists of files with their SHA-256, as <c>sha256sum</c> writes and checks them.</summary>
internal static class Checksums
{
    /// <summary>The name of the list of a whole release.</summary>
    public const string FileName = "SHA256SUMS";

    /// <summary>The line of a file: its hash, two spaces, its path with forward slashes.</summary>
    public static string Line(string path, ReadOnlySpan<byte> hash) => $"{Convert.ToHexStringLower(hash)}  {path}\n";

    /// <summary>The hash in small hexadecimal digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The hashes and paths of a list.</summary>
    public static IEnumerable<(string Hash, string Path)> Read(string list) =>
        list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ", 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1].TrimEnd('\r')));
}
