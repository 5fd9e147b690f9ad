using System.CommandLine;
using System.Globalization;
using Publishing.Cli.Building.Caching;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing cache [--clear]</c>.</summary>
internal static class CacheCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var clear = new Option<bool>("--clear") { Description = "Take everything out of it." };
        var folder = new Option<string?>("--cache") { Description = "This folder instead of the user's cache.", HelpName = "DIR" };
        var command = new Command("cache", $"Says where builds keep results for those to come, and how much there is. {CacheFolder.Variable} names another folder, or says off; {CacheFolder.SizeVariable} says how many MiB it may hold.")
        {
            clear,
            folder,
        };
        command.SetAction(result => Run(environment.For(result), result.GetValue(folder) ?? environment.CacheFolder, result.GetValue(clear)));
        return command;
    }

    private static int Run(CommandEnvironment environment, string? folder, bool clear)
    {
        if (CacheFolder.Open(folder) is not { } cache)
        {
            environment.Output.WriteLine("There is no cache.");
            return ExitCodes.Good;
        }
        var (count, bytes) = clear ? cache.Clear() : cache.Measure();
        environment.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder!.Replace('\\', '/')}: {count} entries, {bytes / 1048576.0:0.0} MiB{(clear ? " taken out" : "")}"));
        return ExitCodes.Good;
    }
}
