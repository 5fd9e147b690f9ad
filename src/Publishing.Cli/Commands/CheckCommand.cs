using System.CommandLine;
using Publishing.Cli.Building;
using Publishing.Cli.Checking;
using Publishing.Cli.Display;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing check EDITION.yaml [--format text|json|sarif|github]</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var edition = EditionArgument.Make();
        var format = new Option<string>("--format")
        {
            Description = "text: by text, with excerpts and hints; json; sarif: SARIF 2.1.0; github: annotations of GitHub Actions.",
            HelpName = "text|json|sarif|github",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var limits = new ReadLimitOptions();
        var command = new Command("check", "Goes the whole way of a build, writes nothing, and reports all that it finds.")
        {
            edition,
            format,
        };
        limits.AddTo(command);
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var diagnostics = new DiagnosticList();
                var asked = environment.For(result) with { Files = limits.Files(environment, result, diagnostics) };
                return Run(asked, diagnostics, result.GetRequiredValue(edition), Enum.Parse<CheckFormat>(result.GetRequiredValue(format), ignoreCase: true), cancellation);
            },
            CancellationToken.None));
        return command;
    }

    private static int Run(CommandEnvironment environment, DiagnosticList diagnostics, string edition, CheckFormat format, CancellationToken cancellation)
    {
        // Standard output is the report's alone.
        var display = environment with { Output = environment.Verbosity == Verbosity.Verbose ? environment.Error : TextWriter.Null };
        BuildDisplay.Run(display, progress => new EditionBuild(environment.Files, diagnostics, progress, cancellation).Make(edition, [], new NoOutputs()));
        var found = DiagnosticPrinting.Shown(diagnostics, environment);
        switch (format)
        {
            case CheckFormat.Text:
                TextReport.Write(found, new Paint(environment.HasColours), environment.Output);
                break;
            case CheckFormat.Json:
                environment.Output.Write(JsonReport.Of(found));
                break;
            case CheckFormat.Sarif:
                environment.Output.Write(SarifReport.Of(found));
                break;
            case CheckFormat.GitHub:
                GitHubReport.Write(found, environment.Output);
                break;
        }
        environment.Output.Flush();
        return DiagnosticPrinting.ExitCodeOf(found);
    }
}
