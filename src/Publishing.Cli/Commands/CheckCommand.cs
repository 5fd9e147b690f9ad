using System.CommandLine;
using Publishing.Cli.Building;
using Publishing.Cli.Display;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing check EDITION.yaml</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var edition = EditionArgument.Make();
        var command = new Command("check", "Goes the whole way of a build, writes nothing, and reports all that it finds.")
        {
            edition,
        };
        command.SetAction((result, cancellation) => Task.Run(() => Run(environment, result.GetRequiredValue(edition), cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(CommandEnvironment environment, string edition, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticList();
        new EditionBuild(environment.Files, diagnostics, cancellation: cancellation).Make(edition, []);
        return DiagnosticPrinting.Write(diagnostics, environment.Error);
    }
}
