using System.CommandLine;
using System.Diagnostics;
using Publishing.Documents;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing normalise FILE… [--language en|he] [--format blocks|json|markdown|tei]</c>.</summary>
internal static class NormaliseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var format = new Option<string>("--format")
        {
            Description = "How to print: blocks (kind, tab, text), json, markdown or tei.",
            HelpName = "blocks|json|markdown|tei",
            DefaultValueFactory = _ => "blocks",
        };
        format.AcceptOnlyFromAmong("blocks", "json", "markdown", "tei");
        var command = new Command("normalise", "Prints what is left of messy texts when the furniture of web pages and printed pages is gone and the blocks are told apart.");
        command.Aliases.Add("normalize");
        new SourceFiles().AddTo(command, environment, result =>
        {
            var write = Writer(result.GetRequiredValue(format));
            return text => write(text.Document);
        });
        command.Add(format);
        return command;
    }

    private static Func<Document, string> Writer(string format) => format switch
    {
        "blocks" => BlockDump.Write,
        "json" => DocumentJson.Write,
        "markdown" => MarkdownWriter.Write,
        "tei" => document => TeiWriter.Write(document),
        _ => throw new UnreachableException(),
    };
}
