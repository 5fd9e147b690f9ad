using System.CommandLine;
using Publishing.Documents;
using Publishing.Indexing;
using Publishing.Sources;
using Publishing.Typesetting.Dumps;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing dump (blocks|terms|ledger|lines|pages|tags|schema) …</c>: the values between the stages, as text.</summary>
internal static class DumpCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment) =>
        new("dump", "Prints what lies between the stages of a build as text, for tests and for the curious.")
        {
            OfTexts(environment, "blocks", "The blocks of texts: kind, tab, text.", BlockDump.Write),
            OfTexts(environment, "terms", "The glosses in texts, in their order: term, tab, gloss.", TermDump.Write),
            Ledger(environment),
            DumpPagesCommand.Make(environment, "lines", "Every line of the typeset book.", PageDump.Lines),
            DumpPagesCommand.Make(environment, "pages", "Every page of the typeset book with what stands where.", PageDump.Pages),
            DumpPagesCommand.Make(environment, "tags", "The structure tree of the typeset book.", TagDump.Write),
            Schema(environment),
        };

    private static Command OfTexts(CommandEnvironment environment, string name, string description, Func<Document, string> dump)
    {
        var command = new Command(name, description);
        new SourceFiles().AddTo(command, environment, _ => text => dump(text.Document));
        return command;
    }

    private static Command Schema(CommandEnvironment environment)
    {
        var command = new Command("schema", "The JSON Schema of what 'normalise --format json' prints, and of texts that end in .json.");
        command.SetAction(_ => environment.Output.Write(DocumentJson.Schema()));
        return command;
    }

    private static Command Ledger(CommandEnvironment environment)
    {
        var format = new Option<string>("--format")
        {
            Description = "tsv: path, place, end, pass, confidence, before, after and reason, parted by tabs; or json.",
            HelpName = "tsv|json",
            DefaultValueFactory = _ => "tsv",
        };
        format.AcceptOnlyFromAmong("tsv", "json");
        var command = new Command("ledger", "Every change that normalisation makes to texts, in the order it is made.");
        new SourceFiles().AddTo(command, environment, result =>
        {
            Func<Ledger, string> write = result.GetRequiredValue(format) == "json" ? LedgerJson.Write : LedgerDump.Write;
            return text => write(text.Ledger);
        });
        command.Add(format);
        return command;
    }
}
