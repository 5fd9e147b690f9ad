using Publishing.Core;

namespace Publishing.Cli.Tests;

/// <summary>The program, run inside the test, as if its output went to a file.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment(new DiskFileSystem(), output, error, IsTerminal: false);
        var exitCode = CommandLine.RunAsync(arguments, environment).GetAwaiter().GetResult();
        return new(exitCode, output.ToString(), error.ToString());
    }
}
