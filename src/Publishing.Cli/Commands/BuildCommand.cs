using System.CommandLine;
using Publishing.Cli.Building;
using Publishing.Cli.Display;
using Publishing.Core;

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
        var limits = new ReadLimitOptions();
        var command = new Command("build", "Builds an edition: reads and normalises its texts, finds their terms, typesets them and writes the outputs, and beside them proof/index.html for the editor. When there is an error, the proof page alone is written.")
        {
            edition,
            folder,
            only,
        };
        limits.AddTo(command);
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var diagnostics = new DiagnosticList();
                var asked = environment.For(result) with { Files = limits.Files(environment, result, diagnostics) };
                return Run(asked, diagnostics, result.GetRequiredValue(edition), result.GetRequiredValue(folder), result.GetValue(only) ?? [], cancellation);
            },
            CancellationToken.None));
        return command;
    }

    private static int Run(CommandEnvironment environment, DiagnosticList diagnostics, string edition, string folder, Editions.OutputKind[] only, CancellationToken cancellation)
    {
        var files = BuildDisplay.Run(
            environment,
            progress => new EditionBuild(environment.Files, diagnostics, progress, cancellation).Run(edition, [.. only], folder));
        BuildDisplay.WriteFiles(environment, folder, files);
        environment.Output.Flush();
        return DiagnosticPrinting.Write(diagnostics, environment);
    }
}
