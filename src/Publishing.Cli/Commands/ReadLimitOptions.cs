using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Publishing.Cli.Building;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary>The options <c>--within DIR</c> and <c>--limit NAME=NUMBER</c>, for editions that nobody vouches for.</summary>
internal sealed class ReadLimitOptions
{
    private readonly Option<string?> within = new("--within")
    {
        Description = "Read no file outside this folder, whatever the edition or a link says.",
        HelpName = "DIR",
    };

    private readonly Option<ReadLimits?> limits = new("--limit")
    {
        Description = "Raise or lower a limit: file-mib (64), all-mib (1024), files (20000).",
        HelpName = "NAME=NUMBER",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(within);
        command.Add(limits);
    }

    /// <summary>The files as the command line allows them to be read.</summary>
    public IFileSystem Files(CommandEnvironment environment, ParseResult result, IDiagnostics diagnostics) =>
        new GuardedFiles(environment.Files, (result.GetValue(limits) ?? new ReadLimits()) with { Within = result.GetValue(within) }, diagnostics);

    private static ReadLimits Parse(ArgumentResult result)
    {
        var limits = new ReadLimits();
        foreach (var token in result.Tokens)
        {
            var (name, number) = token.Value.Split('=', 2) is [var left, var right] && long.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= int.MaxValue
                ? (left, value)
                : ("", 0);
            switch (name)
            {
                case "file-mib":
                    limits = limits with { FileMiB = number };
                    break;
                case "all-mib":
                    limits = limits with { AllMiB = number };
                    break;
                case "files":
                    limits = limits with { Files = number };
                    break;
                default:
                    result.AddError($"'{token.Value}' is no limit. Write file-mib=NUMBER, all-mib=NUMBER or files=NUMBER.");
                    break;
            }
        }
        return limits;
    }
}
