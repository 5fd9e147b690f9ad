using System.CommandLine;
using Publishing.Cli.Building;
using Publishing.Cli.Display;
using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Cli.Commands;

/// <summary>The arguments of commands that take single texts, and what they have in common: read each, print each, report.</summary>
internal sealed class SourceFiles
{
    private readonly Argument<string[]> paths = new("FILE")
    {
        Description = "The texts: .txt, .html, .md, .docx, .xml (TEI), .json or .epub; book.epub#NAME is one text of an EPUB, by its file or number.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> language = new("--language")
    {
        Description = "The language of the texts: en or he. When not given, it is told from the letters of each.",
        HelpName = "en|he",
    };

    private readonly Option<string?> encoding = new("--encoding")
    {
        Description = "How the texts are encoded. When not given, it is told from the bytes of each.",
        HelpName = "NAME",
    };

    private readonly Option<string?> corrections = new("--corrections")
    {
        Description = "A file of corrections (corrections.yaml) to apply to the texts that it names.",
        HelpName = "FILE",
    };

    /// <summary>Makes the arguments.</summary>
    public SourceFiles()
    {
        language.AcceptOnlyFromAmong("en", "he");
        encoding.AcceptOnlyFromAmong([.. SourceEncodings.Names]);
    }

    /// <summary>Gives the arguments to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="environment">What it reads from and writes to.</param>
    /// <param name="format">Makes of a text what is printed; must end its last line.</param>
    public void AddTo(Command command, CommandEnvironment environment, Func<ParseResult, Func<NormalisedText, string>> format)
    {
        command.Add(paths);
        command.Add(language);
        command.Add(encoding);
        command.Add(corrections);
        command.SetAction(result =>
        {
            Language? named = result.GetValue(language) is { } tag ? new Language(tag) : null;
            return Run(environment.For(result), result.GetRequiredValue(paths), named, result.GetValue(encoding), result.GetValue(corrections), format(result));
        });
    }

    private static int Run(CommandEnvironment environment, string[] paths, Language? language, string? encoding, string? correctionsPath, Func<NormalisedText, string> format)
    {
        var diagnostics = new DiagnosticList();
        var corrections = correctionsPath is null ? null : NormalisedTexts.ReadCorrections(environment.Files, correctionsPath, diagnostics);
        foreach (var path in paths)
        {
            if (NormalisedTexts.Read(environment.Files, path, language, encoding, corrections, diagnostics) is { } text)
                environment.Output.Write(format(text));
        }
        environment.Output.Flush();
        return DiagnosticPrinting.Write(diagnostics, environment);
    }
}
