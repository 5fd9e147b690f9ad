using System.CommandLine;
using System.Net;
using Publishing.Cli.Display;
using Publishing.Cli.Preview;
using Publishing.Core;

namespace Publishing.Cli.Commands;

/// <summary><c>publishing watch EDITION.yaml [--port N]</c>.</summary>
internal static class WatchCommand
{
    private const int UsualPort = 8040, Ports = 20;

    /// <summary>Makes the command.</summary>
    public static Command Make(CommandEnvironment environment)
    {
        var edition = EditionArgument.Make();
        var port = new Option<int?>("--port")
        {
            Description = $"The port of the preview page at 127.0.0.1; when not given, the first one from {UsualPort} on that is free.",
            HelpName = "NUMBER",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!ushort.TryParse(token.Value, out var number) || number == 0))
                result.AddError($"'{token.Value}' is no port. A port is a number from 1 to 65535.");
        });
        var limits = new ReadLimitOptions();
        var command = new Command("watch", "Shows the edition in the browser, as pages, as sheets, as EPUB and as proof, and shows it anew whenever one of its files changes. Ends with Ctrl+C.")
        {
            edition,
            port,
        };
        limits.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            environment.For(result),
            diagnostics => limits.Files(environment, result, diagnostics),
            result.GetRequiredValue(edition),
            result.GetValue(port),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandEnvironment environment, Func<IDiagnostics, IFileSystem> files, string edition, int? port, CancellationToken cancellation)
    {
        using var server = Listen(port);
        if (server is null)
        {
            var diagnostics = new DiagnosticList();
            diagnostics.Report(new Diagnostic(CommandRules.PortTaken, SourceSpan.None, port is null ? "No port is free for the preview page." : $"The port {port} is taken, or may not be used.", "Name another with --port."));
            return DiagnosticPrinting.Write(diagnostics, environment);
        }
        environment.Output.WriteLine($"{server.Address} shows {edition}; Ctrl+C ends it.");
        environment.Output.Flush();
        var answering = server.RunAsync(cancellation);
        await Task.Run(() => new EditionWatch(files, edition).Run(
            snapshot =>
            {
                server.Show(snapshot);
                Say(environment, snapshot);
            },
            cancellation), CancellationToken.None).ConfigureAwait(false);
        await answering.ConfigureAwait(false);
        return ExitCodes.Good;
    }

    private static PreviewServer? Listen(int? port)
    {
        for (var number = port ?? UsualPort; number < (port + 1 ?? UsualPort + Ports); number++)
        {
            try
            {
                return new PreviewServer(number);
            }
            catch (HttpListenerException)
            {
                // Taken: the next one.
            }
        }
        return null;
    }

    private static void Say(CommandEnvironment environment, Snapshot snapshot)
    {
        if (environment.Verbosity != Verbosity.Quiet)
            environment.Output.WriteLine($"{(snapshot.Pages is { } pages ? FormattableString.Invariant($"{pages.Pages.Length} pages") : "not built")}, {Seconds.Of(snapshot.Elapsed)}, {Counts.Of(snapshot.Said)}");
        var paint = new Paint(environment.HasColours);
        foreach (var error in snapshot.Said.Where(d => d.Rule.Severity == Severity.Error))
            environment.Error.WriteLine(DiagnosticPrinting.Line(error, paint));
        environment.Output.Flush();
    }
}
