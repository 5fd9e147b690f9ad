using System.CommandLine;
using Publishing.Cli.Building;
using Publishing.Cli.Building.Caching;
using Publishing.Cli.Display;
using Publishing.Cli.Libraries;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing build EDITION.yaml [-o DIR] [--only pdf,epub]</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var edition = EditionArgument.Make();
        var folder = OutputFolderOption.Make();
        var only = OutputKindsOption.Make();
        var shard = new Option<Shard?>("--shard")
        {
            Description = "Of a library, build only this part: 3/8 is the third of eight. publishing merge brings them together.",
            HelpName = "NUMBER/COUNT",
            CustomParser = result =>
            {
                if (Shard.TryParse(result.Tokens[0].Value, "/", out var parsed))
                    return parsed;
                result.AddError($"'{result.Tokens[0].Value}' is no shard. Write 3/8 for the third of eight.");
                return null;
            },
        };
        var limits = new ReadLimitOptions();
        var caching = new CacheOptions();
        var command = new Command("build", "Builds an edition: reads and normalises its texts, finds their terms, typesets them and writes the outputs, and beside them proof/index.html for the editor. When there is an error, the proof page alone is written.")
        {
            edition,
            folder,
            only,
            shard,
        };
        limits.AddTo(command);
        caching.AddTo(command);
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var diagnostics = new DiagnosticList();
                var path = result.GetRequiredValue(edition);
                if (result.GetValue(shard) is not null || LibraryReader.IsLibrary(environment.Files, path))
                {
                    return LibraryBuild.Run(
                        environment.For(result),
                        said => limits.Files(environment, result, said),
                        path,
                        result.GetValue(shard) ?? Shard.Whole,
                        [.. result.GetValue(only) ?? []],
                        result.GetRequiredValue(folder),
                        caching.Of(environment, result),
                        cancellation);
                }
                var asked = environment.For(result) with { Files = limits.Files(environment, result, diagnostics) };
                return Run(asked, limits.Files(environment, result, new DiagnosticList()), diagnostics, path, result.GetRequiredValue(folder), result.GetValue(only) ?? [], caching.Of(environment, result), cancellation);
            },
            CancellationToken.None));
        return command;
    }

    private static int Run(CommandEnvironment environment, IFileSystem again, DiagnosticList diagnostics, string edition, string folder, OutputKind[] only, BuildCache? cache, CancellationToken cancellation)
    {
        var files = BuildDisplay.Run(
            environment,
            progress => new EditionBuild(environment.Files, diagnostics, progress, cancellation).Run(edition, [.. only], folder, cache, again));
        BuildDisplay.WriteFiles(environment, folder, files);
        environment.Output.Flush();
        return DiagnosticPrinting.Write(diagnostics, environment);
    }
}
