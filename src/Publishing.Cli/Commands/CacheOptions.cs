using System.CommandLine;
using Publishing.Cli.Building.Caching;

namespace Publishing.Cli.Commands;

/// <summary>The options <c>--cache DIR</c> and <c>--no-cache</c>.</summary>
internal sealed class CacheOptions
{
    private readonly Option<string?> folder = new("--cache")
    {
        Description = $"Keep results for later builds in this folder instead of the user's cache. {CacheFolder.Variable} names one for all builds.",
        HelpName = "DIR",
    };

    private readonly Option<bool> none = new("--no-cache")
    {
        Description = $"Make everything anew and keep nothing; {CacheFolder.Variable}=off does so for all builds. The outputs are the same.",
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(folder);
        command.Add(none);
    }

    /// <summary>The cache that a command line asks for, or null.</summary>
    public BuildCache? Of(CommandEnvironment environment, ParseResult result) =>
        result.GetValue(none) ? null : CacheFolder.Open(result.GetValue(folder) ?? environment.CacheFolder);
}
