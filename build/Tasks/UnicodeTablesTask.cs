using Build.Unicode;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Writes the tables of Publishing.Unicode anew, and fails where they were not what the database gives.</summary>
[TaskName("UnicodeTables")]
[TaskDescription("Regenerates the Unicode tables (--ucd FOLDER, by default /usr/share/unicode) and fails on a difference")]
public sealed class UnicodeTablesTask : FrostingTask<BuildContext>
{
    private const string DefaultFolder = "/usr/share/unicode";

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var folder = new DirectoryPath(context.Option("ucd") ?? DefaultFolder).MakeAbsolute(context.CallerFolder);
        if (!Directory.Exists(folder.FullPath))
            throw new CakeException(1, $"There is no Unicode Character Database in {folder}: install Debian's package unicode-data, or name a folder with --ucd.");

        var target = context.Root.Combine("src/Publishing.Unicode/Properties").FullPath;
        var before = Read(target);
        UnicodeTables.Generate(folder.FullPath, target);
        var after = Read(target);

        var changed = after.Where(file => before.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal).ToList();
        if (changed.Count > 0)
            throw new CakeException(1, "These tables differed and were written anew: " + string.Join(", ", changed));
        context.Log.Information("All {0} tables are what the database gives.", after.Count);
    }

    private static Dictionary<string, string> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.Generated.cs", SearchOption.AllDirectories)
            .ToDictionary(path => System.IO.Path.GetRelativePath(folder, path), File.ReadAllText, StringComparer.Ordinal);
}
