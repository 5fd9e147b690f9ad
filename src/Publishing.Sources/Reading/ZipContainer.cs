using System.Globalization;
using System.IO.Compression;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>The files of a source that is a zip (EPUB 3.3, 4; ECMA-376-2). It is read in memory and trusts nothing that it says of itself.</summary>
internal sealed class ZipContainer
{
    // A file of more text than this is no chapter; the sum is that of a library.
    private const int LargestFile = 16 << 20;
    private const long LargestSum = 256L << 20;
    private const int MostFiles = 20_000;

    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);
    private readonly ContainerRules rules;
    private readonly IDiagnostics diagnostics;
    private long sum;

    private ZipContainer(string path, ContainerRules rules, IDiagnostics diagnostics)
    {
        Path = path;
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    /// <summary>The container's path, as diagnostics show it.</summary>
    public string Path { get; }

    /// <summary>The paths of its files from its root, in the order of the container.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>Opens a container.</summary>
    /// <param name="bytes">The container's bytes.</param>
    /// <param name="path">Its path, as diagnostics show it.</param>
    /// <param name="rules">What it is, and what its faults are called.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    /// <returns>The container, or null after an error.</returns>
    public static ZipContainer? Open(byte[] bytes, string path, ContainerRules rules, IDiagnostics diagnostics)
    {
        var archive = new ZipContainer(path, rules, diagnostics);
        try
        {
            var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (zip.Entries.Count > MostFiles)
                return archive.Fail(rules.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The {rules.Name} holds {zip.Entries.Count} files."), "No book needs so many: is it what it says it is?");
            foreach (var entry in zip.Entries)
            {
                if (!archive.Add(entry))
                    return null;
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return archive.Fail(rules.NotReadable, "The file is no zip, or a broken one.", "Get it again from where it comes from.");
        }
        return archive;
    }

    /// <summary>Whether the container holds a file.</summary>
    public bool Holds(string name) => entries.ContainsKey(name);

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its path from the root of the container; it must be there.</param>
    /// <returns>Its bytes, or null after an error.</returns>
    public byte[]? Read(string name)
    {
        var content = new MemoryStream();
        try
        {
            using var stream = entries[name].Open();
            var buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                sum += read;
                if (content.Length > LargestFile || sum > LargestSum)
                {
                    Fail(rules.TooLarge, $"'{name}' unpacks to more than {LargestFile >> 20} MB, or the files together to more than {LargestSum >> 20} MB.", "No text is so long: is it what it says it is?");
                    return null;
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            Fail(rules.NotReadable, $"'{name}' cannot be unpacked.", $"Get the {rules.Name} again from where it comes from.");
            return null;
        }
        return content.ToArray();
    }

    /// <summary>The path of a file that another names, from the root of the container; null after an error when it leads out of it.</summary>
    /// <param name="from">The file that names it.</param>
    /// <param name="href">How it names it: relative, escaped; a fragment is left out.</param>
    public string? Resolve(string from, string href) => Join(from, href) ?? Refuse($"'{from}' names '{href}', which leads out of it");

    /// <summary>As <see cref="Resolve"/>, without a word when the path leads out.</summary>
    public static string? Join(string from, string href)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in Uri.UnescapeDataString(href.Split('#')[0]).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part == ".." || part.Contains('\\', StringComparison.Ordinal) || part.Contains(':', StringComparison.Ordinal))
                return null;
            else if (part is not ("." or ""))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private bool Add(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        if (name.EndsWith('/') && entry.Length == 0)
            return true;
        if (name.Length == 0 || name[0] == '/' || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Any(p => p is ".." or "." or ""))
            return Refuse($"it names a file '{name}', which leads out of it") is not null;
        if (!entries.TryAdd(name, entry))
            return Refuse($"it holds two files '{name}'") is not null;
        if (!entry.IsEncrypted)
            return true;
        Fail(rules.Encrypted, $"'{name}' is encrypted.", rules.EncryptedHint);
        return false;
    }

    private string? Refuse(string why)
    {
        Fail(rules.LeadsOut, $"The {rules.Name} is not to be trusted: {why}.", "Get it again from where it comes from.");
        return null;
    }

    private ZipContainer? Fail(DiagnosticRule rule, string text, string hint)
    {
        diagnostics.Report(new Diagnostic(rule, SourceSpan.StartOf(Path), text, hint));
        return null;
    }
}
