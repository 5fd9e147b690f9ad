using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing completion bash|zsh|fish|pwsh</c>.</summary>
internal static class CompletionCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Completion.Shells]);
        var command = new Command("completion", "Prints what makes a shell complete command lines of this program.") { shell };
        command.SetAction(result => environment.Output.Write(Completion.ScriptFor(result.GetRequiredValue(shell))));
        return command;
    }
}
