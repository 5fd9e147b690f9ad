using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Cli.Building;
using Publishing.Core;

namespace Publishing.Cli.NewEdition;

/// <summary>Lays out a first edition that can be built at once.</summary>
internal static class FirstEdition
{
    private const string Prefix = "new/";

    /// <summary>Writes the edition, its two texts, its glossary and its corrections into a folder.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="identifier">What names the edition for good.</param>
    /// <param name="today">The date of the edition.</param>
    /// <param name="diagnostics">Receives C002 when the folder holds something, C001 when it cannot be written.</param>
    /// <returns>The paths of the files in the folder, with forward slashes, in ordinal order; empty after an error.</returns>
    public static ImmutableArray<string> LayOut(string folder, Guid identifier, DateOnly today, IDiagnostics diagnostics)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            diagnostics.Report(new Diagnostic(
                CommandRules.FolderNotEmpty,
                SourceSpan.StartOf(folder.Replace('\\', '/')),
                "The folder is not empty.",
                "Name a folder that is empty or not there yet: nothing of yours is written over."));
            return [];
        }
        ImmutableArray<BuiltFile> files = [.. Names().Select(name => new BuiltFile(null, name, BuiltContent.Of(Content(name, identifier, today)), null, TimeSpan.Zero))];
        return OutputFolder.Deliver(folder, files, diagnostics) ? [.. files.Select(f => f.FileName)] : [];
    }

    private static IEnumerable<string> Names() => typeof(FirstEdition).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..].Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static byte[] Content(string name, Guid identifier, DateOnly today)
    {
        using var stream = typeof(FirstEdition).Assembly.GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n")
            .Replace("IDENTIFIER", identifier.ToString(), StringComparison.Ordinal)
            .Replace("TODAY", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}
