using System.CommandLine;
using Publishing.Cli.Building;
using Publishing.Cli.Display;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Commands;

/// <summary>A dump of the typeset book: <c>publishing dump lines EDITION.yaml</c>.</summary>
internal static class DumpPagesCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="environment">What it reads from and writes to.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it prints.</param>
    /// <param name="dump">Prints it; ends its last line.</param>
    public static Command Make(CommandEnvironment environment, string name, string description, Func<PageSet, string> dump)
    {
        var edition = EditionArgument.Make();
        var command = new Command(name, description) { edition };
        command.SetAction((result, cancellation) => Task.Run(() => Run(environment.For(result), result.GetRequiredValue(edition), dump, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(CommandEnvironment environment, string editionPath, Func<PageSet, string> dump, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(environment.Files, diagnostics, cancellation: cancellation);
        if (build.Assemble(editionPath) is { } book && build.Typeset(book) is var (_, pages))
            environment.Output.Write(dump(pages));
        environment.Output.Flush();
        return DiagnosticPrinting.Write(diagnostics, environment);
    }
}
