using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Publishing.Cli;

/// <summary>The help of a command, with examples after it.</summary>
/// <param name="help">The library's own help.</param>
/// <param name="examples">By command name: a command line and what it does.</param>
internal sealed class HelpWithExamples(HelpAction help, Dictionary<string, (string CommandLine, string Meaning)[]> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts the examples into the help of a program.</summary>
    public static void Install(RootCommand root, Dictionary<string, (string CommandLine, string Meaning)[]> examples)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!, examples);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (!examples.TryGetValue(parseResult.CommandResult.Command.Name, out var lines))
            return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (commandLine, meaning) in lines)
        {
            output.WriteLine("  " + commandLine);
            output.WriteLine("      " + meaning);
        }
        output.WriteLine();
        return code;
    }
}
