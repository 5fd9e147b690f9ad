using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Editions;

/// <summary>Reads library.yaml.</summary>
public static class LibraryReader
{
    private static readonly SettingTable Keys = new(
    [
        new("editions", SettingKind.Choices, "The edition.yaml of each edition, counted from the folder of this file.") { IsRequired = true },
    ]);

    /// <summary>Whether a file is a library: it has the key <c>editions</c>.</summary>
    public static bool IsLibrary(IFileSystem files, string path) => YamlFile.HasKey(files, path, "editions");

    /// <summary>Reads and checks a library.</summary>
    /// <param name="files">The files.</param>
    /// <param name="path">The library's path, forward slashes.</param>
    /// <param name="diagnostics">Receives E001 to E016, each with its place, and E055 for an edition that stands in the list twice.</param>
    /// <returns>The library, or null when an error was reported.</returns>
    public static Library? Read(IFileSystem files, string path, IDiagnostics diagnostics)
    {
        var context = new SettingsContext(Keys, files, FilePaths.FolderOf(path), diagnostics);
        if (YamlFile.Read(files, path, context) is not { } top)
            return null;
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var (text, span) in new SettingsSection(context, top, "").Items("editions"))
        {
            var edition = context.Resolve(text, span);
            if (!context.Exists(edition))
                context.Report(EditionRules.MissingFile, span, $"There is no file '{SettingsSection.Short(edition)}'.", "Paths are counted from the folder of this file.");
            else if (paths.Contains(edition))
                context.Report(EditionRules.EditionTwice, span, $"The edition '{SettingsSection.Short(edition)}' stands in the list before.", "Keep it once.");
            else
                paths.Add(edition);
        }
        return context.HasErrors ? null : new Library(paths.ToImmutable());
    }
}
