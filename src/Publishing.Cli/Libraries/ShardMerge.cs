using System.Collections.Immutable;
using System.Text;
using Publishing.Cli.Building;
using Publishing.Core;

namespace Publishing.Cli.Libraries;

/// <summary>Brings the outputs of all shards of a library together.</summary>
internal static class ShardMerge
{
    /// <summary>Merges the folders of shards into one, and writes SHA256SUMS of it all.</summary>
    /// <param name="folders">The folders, in any order.</param>
    /// <param name="target">The folder for the whole.</param>
    /// <param name="diagnostics">Receives C004 when a shard is missing and C005 when a file is not what its shard has made.</param>
    /// <returns>How many files were merged; 0 after an error.</returns>
    public static int Run(IReadOnlyList<string> folders, string target, IDiagnostics diagnostics)
    {
        var faults = new DiagnosticList();
        var manifests = folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "shard-*-of-*.txt")).Order(StringComparer.Ordinal).ToList();
        RequireAll([.. manifests.Select(ShardOf)], faults);
        var files = new SortedDictionary<string, (string Path, string Hash)>(StringComparer.Ordinal);
        foreach (var manifest in manifests)
        {
            foreach (var (hash, path) in Checksums.Read(File.ReadAllText(manifest)))
                Take(hash, path, Path.Combine(Path.GetDirectoryName(manifest)!, path), files, faults);
        }
        if (!faults.HasErrors)
            Deliver(files, target, faults);
        foreach (var fault in faults.Sorted())
            diagnostics.Report(fault);
        return faults.HasErrors ? 0 : files.Count;
    }

    private static void Take(string hash, string name, string path, SortedDictionary<string, (string Path, string Hash)> files, DiagnosticList faults)
    {
        // A manifest is input: it names files below its own folder, or none.
        var isBelow = !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..");
        if (!isBelow || !File.Exists(path) || Checksums.HashOf(File.ReadAllBytes(path)) != hash)
            Report(CommandRules.ShardFileBroken, path, "This file is not what its shard has made.", "Build the shard again, and keep its folder whole.", faults);
        else if (!files.TryAdd(name, (path, hash)) && files[name].Hash != hash)
            Report(CommandRules.ShardFileBroken, path, $"Two shards have made '{name}', and not the same.", "Give each edition of the library a name of its own.", faults);
    }

    private static void RequireAll(ImmutableArray<Shard> shards, DiagnosticList faults)
    {
        var count = shards.Select(s => s.Count).DefaultIfEmpty(1).Max();
        var missing = Enumerable.Range(1, count).Where(number => !shards.Contains(new Shard(number, count))).ToList();
        if (missing.Count > 0)
            Report(CommandRules.ShardMissing, "", FormattableString.Invariant($"Of {count} shards these are missing: {string.Join(", ", missing)}."), "Build them without errors, and name their folders too.", faults);
        if (shards.Any(s => s.Count != count))
            Report(CommandRules.ShardMissing, "", "The folders hold shards of different divisions.", "Build all of them anew.", faults);
    }

    private static void Deliver(SortedDictionary<string, (string Path, string Hash)> files, string target, DiagnosticList faults)
    {
        var sums = string.Concat(files.Select(file => $"{file.Value.Hash}  {file.Key}\n"));
        // One edition after the other, so that a large library does not stand in memory as a whole.
        foreach (var edition in files.GroupBy(file => file.Key.Split('/')[0], StringComparer.Ordinal))
        {
            if (!OutputFolder.Deliver(target, [.. edition.Select(file => new BuiltFile(null, file.Key, BuiltContent.Of(File.ReadAllBytes(file.Value.Path)), null, TimeSpan.Zero))], faults))
                return;
        }
        OutputFolder.Deliver(target, [new BuiltFile(null, Checksums.FileName, BuiltContent.Of(Encoding.UTF8.GetBytes(sums)), null, TimeSpan.Zero)], faults);
    }

    private static Shard ShardOf(string manifest) =>
        Shard.TryParse(Path.GetFileNameWithoutExtension(manifest)["shard-".Length..], "-of-", out var shard) ? shard : default;

    private static void Report(DiagnosticRule rule, string path, string text, string hint, DiagnosticList faults) =>
        faults.Report(new Diagnostic(rule, path.Length == 0 ? SourceSpan.None : SourceSpan.StartOf(path.Replace('\\', '/')), text, hint));
}
