using System.Collections.Immutable;
using System.Text;
using Publishing.Cli.Building;
using Publishing.Cli.Building.Caching;
using Publishing.Cli.Display;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Cli.Libraries;

/// <summary>Builds the editions of a library, or of one shard of it, each into a folder under its name.</summary>
internal static class LibraryBuild
{
    /// <summary>Builds. An edition with errors does not keep the others from being built.</summary>
    /// <param name="environment">What is read from and written to; its files are those of one edition.</param>
    /// <param name="files">Makes the files of an edition, so that limits hold for each by itself.</param>
    /// <param name="libraryPath">The path of library.yaml.</param>
    /// <param name="shard">Which part.</param>
    /// <param name="only">The outputs to make; when empty, those that each edition names.</param>
    /// <param name="folder">The folder for the outputs.</param>
    /// <param name="cache">Where results are kept from one build to the next, or null.</param>
    /// <param name="cancellation">Ends the build before its next stage.</param>
    /// <returns>The exit code: the author's fault when an edition has errors.</returns>
    public static int Run(CommandEnvironment environment, Func<IDiagnostics, IFileSystem> files, string libraryPath, Shard shard, ImmutableArray<OutputKind> only, string folder, BuildCache? cache, CancellationToken cancellation)
    {
        var found = new DiagnosticList();
        if (LibraryReader.Read(files(found), libraryPath, found) is not { } library)
            return DiagnosticPrinting.Write(found, environment);
        var exitCode = ExitCodes.Good;
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var manifest = new StringBuilder();
        foreach (var path in library.Shard(shard.Number, shard.Count))
        {
            cancellation.ThrowIfCancellationRequested();
            var diagnostics = new DiagnosticList();
            var source = files(diagnostics);
            var name = EditionReader.Read(source, path, new DiagnosticList())?.Name ?? "";
            if (name.Length > 0 && !names.TryAdd(name, path))
                diagnostics.Report(new Diagnostic(EditionRules.EditionTwice, SourceSpan.StartOf(path), $"The edition has the name '{name}', as {names[name]} has.", "Give each edition of a library a name of its own."));
            var built = diagnostics.HasErrors ? [] : BuildDisplay.Run(environment, progress => new EditionBuild(source, diagnostics, progress, cancellation).Run(path, only, Path.Combine(folder, name), cache, files(new DiagnosticList())));
            BuildDisplay.WriteFiles(environment, Path.Combine(folder, name), built);
            foreach (var file in built)
                manifest.Append(Checksums.Line($"{name}/{file.FileName}", file.Content.Hash.Span));
            exitCode = Math.Max(exitCode, DiagnosticPrinting.Write(diagnostics, environment));
        }
        environment.Output.Flush();
        return exitCode == ExitCodes.Good ? WriteManifest(environment, shard, manifest, folder) : exitCode;
    }

    // Only of a shard that is whole, so that merging does not take a broken one for it.
    private static int WriteManifest(CommandEnvironment environment, Shard shard, StringBuilder manifest, string folder)
    {
        var diagnostics = new DiagnosticList();
        OutputFolder.Deliver(folder, [new BuiltFile(null, shard.ManifestName, BuiltContent.Of(Encoding.UTF8.GetBytes(manifest.ToString())), null, TimeSpan.Zero)], diagnostics);
        return DiagnosticPrinting.Write(diagnostics, environment);
    }
}
