using System.CommandLine;

namespace Publishing.Cli;

/// <summary>The options of all commands that say how the program speaks.</summary>
internal static class DisplayOptions
{
    private const string Quiet = "--quiet", Verbose = "--verbose", NoColor = "--no-color";

    /// <summary>Gives the options to all commands of a program.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Add(new Option<bool>(Quiet, "-q") { Description = "Say nothing but errors and warnings.", Recursive = true });
        root.Add(new Option<bool>(Verbose, "-v") { Description = "Say also what the program runs on and what each stage takes.", Recursive = true });
        root.Add(new Option<bool>(NoColor) { Description = "No colours. There are none either when the output is no terminal or NO_COLOR is set.", Recursive = true });
    }

    /// <summary>The environment as a command line asks for it.</summary>
    public static CommandEnvironment For(this CommandEnvironment environment, ParseResult result) => environment with
    {
        Verbosity = result.GetValue<bool>(Quiet) ? Verbosity.Quiet : result.GetValue<bool>(Verbose) ? Verbosity.Verbose : Verbosity.Normal,
        HasColours = environment.HasColours && !result.GetValue<bool>(NoColor),
    };
}
