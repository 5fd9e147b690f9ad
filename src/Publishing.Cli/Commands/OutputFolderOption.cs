using System.CommandLine;

namespace Publishing.Cli.Commands;

/// <summary>The option <c>-o DIR</c>.</summary>
internal static class OutputFolderOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string> Make() => new("--output", "-o")
    {
        Description = "The folder for the outputs; it is made when it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };
}
