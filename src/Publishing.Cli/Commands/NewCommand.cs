using System.CommandLine;
using Publishing.Cli.Display;
using Publishing.Cli.NewEdition;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing new DIR</c>.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the edition: empty, or not there yet." };
        var command = new Command("new", "Lays out a first edition to change into your own: two short texts, a glossary, corrections and edition.yaml. It can be built at once.")
        {
            folder,
        };
        command.SetAction(result => Run(environment.For(result), result.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(CommandEnvironment environment, string folder)
    {
        var diagnostics = new DiagnosticList();
#pragma warning disable RS0030 // What is laid out is a source of its own from now on: no output of a build depends on it.
        var identifier = Guid.NewGuid();
#pragma warning restore RS0030
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
        var names = FirstEdition.LayOut(folder, identifier, today, diagnostics);
        foreach (var name in names)
            environment.Output.WriteLine(PathOf(name));
        if (!names.IsEmpty)
            environment.Output.WriteLine($"Build it: publishing build {PathOf("edition.yaml")} -o {PathOf("out")}");
        environment.Output.Flush();
        return DiagnosticPrinting.Write(diagnostics, environment);

        string PathOf(string name) => Path.Combine(folder, name).Replace('\\', '/');
    }
}
