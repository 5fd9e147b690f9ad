using System.CommandLine;
using Publishing.Cli.Building;
using Publishing.Cli.Display;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing proof EDITION.yaml [-o DIR]</c>.</summary>
internal static class ProofCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var edition = EditionArgument.Make();
        var folder = OutputFolderOption.Make();
        var limits = new ReadLimitOptions();
        var command = new Command("proof", "Writes proof/index.html: the sources beside what becomes of them, each change with its reason, what is in doubt first. It is written also when the texts have errors.")
        {
            edition,
            folder,
        };
        limits.AddTo(command);
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var diagnostics = new DiagnosticList();
                var asked = environment.For(result) with { Files = limits.Files(environment, result, diagnostics) };
                return Run(asked, diagnostics, result.GetRequiredValue(edition), result.GetRequiredValue(folder), cancellation);
            },
            CancellationToken.None));
        return command;
    }

    private static int Run(CommandEnvironment environment, DiagnosticList diagnostics, string edition, string folder, CancellationToken cancellation)
    {
        var files = BuildDisplay.Run(
            environment,
            progress => new EditionBuild(environment.Files, diagnostics, progress, cancellation).RunProof(edition, folder));
        BuildDisplay.WriteFiles(environment, folder, files);
        environment.Output.Flush();
        return DiagnosticPrinting.Write(diagnostics, environment);
    }
}
