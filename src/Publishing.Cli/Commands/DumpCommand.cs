using System.CommandLine;
using Publishing.Documents;
using Publishing.Indexing;
using Publishing.Typesetting.Dumps;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing dump (blocks|terms|lines|pages|tags) …</c>: the values between the stages, as text.</summary>
internal static class DumpCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment) =>
        new("dump", "Prints what lies between the stages of a build as text, for tests and for the curious.")
        {
            OfTexts(environment, "blocks", "The blocks of texts: kind, tab, text.", BlockDump.Write),
            OfTexts(environment, "terms", "The glosses in texts, in their order: term, tab, gloss.", TermDump.Write),
            DumpPagesCommand.Make(environment, "lines", "Every line of the typeset book.", PageDump.Lines),
            DumpPagesCommand.Make(environment, "pages", "Every page of the typeset book with what stands where.", PageDump.Pages),
            DumpPagesCommand.Make(environment, "tags", "The structure tree of the typeset book.", TagDump.Write),
        };

    private static Command OfTexts(CommandEnvironment environment, string name, string description, Func<Document, string> dump)
    {
        var command = new Command(name, description);
        new SourceFiles().AddTo(command, environment, _ => dump);
        return command;
    }
}
