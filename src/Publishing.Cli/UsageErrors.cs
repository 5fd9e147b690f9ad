using System.CommandLine;

namespace Publishing.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Writes each fault and where to find help.</summary>
    /// <returns>The exit code for wrong usage.</returns>
    public static int Write(ParseResult result, TextWriter error)
    {
        foreach (var fault in result.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            error.WriteLine("publishing: " + fault);
        var command = result.CommandResult.Command;
        var name = command is RootCommand ? "publishing" : $"publishing {command.Name}";
        error.WriteLine($"See '{name} --help'.");
        return ExitCodes.Usage;
    }
}
