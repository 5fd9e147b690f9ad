using System.CommandLine;
using Publishing.Cli.Display;
using Publishing.Cli.Libraries;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing merge DIR… -o DIR</c>.</summary>
internal static class MergeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var folders = new Argument<string[]>("DIR") { Description = "The output folders of the shards.", Arity = ArgumentArity.OneOrMore };
        var folder = OutputFolderOption.Make();
        var command = new Command("merge", "Brings the shards of a library together, holds every file against what its shard has made, and writes SHA256SUMS.")
        {
            folders,
            folder,
        };
        command.SetAction(result => Run(environment.For(result), result.GetRequiredValue(folders), result.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(CommandEnvironment environment, string[] folders, string folder)
    {
        var diagnostics = new DiagnosticList();
        var count = ShardMerge.Run(folders, folder, diagnostics);
        if (count > 0 && environment.Verbosity != Verbosity.Quiet)
            environment.Output.WriteLine(FormattableString.Invariant($"{count} files in {folder}"));
        environment.Output.Flush();
        return DiagnosticPrinting.Write(diagnostics, environment);
    }
}
