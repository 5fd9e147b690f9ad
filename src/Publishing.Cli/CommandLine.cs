using System.CommandLine;
using Publishing.Cli.Commands;

namespace Publishing.Cli;

/// <summary>The <c>publishing</c> command.</summary>
public static class CommandLine
{
    /// <summary>Does what a command line asks for.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="environment">What it reads from and writes to.</param>
    /// <returns>0 good, 1 the author's fault (its diagnostics are on standard error), 2 wrong usage, 3 a fault of the program, 130 interrupted.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        try
        {
            var result = Root(environment).Parse(arguments);
            // What a shell asks to be completed is not a whole command line.
            if (result.Errors.Count > 0 && !Completion.IsAskedFor(arguments))
                return UsageErrors.Write(result, environment.Error);
            var configuration = new InvocationConfiguration
            {
                Output = environment.Output,
                Error = environment.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await result.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await environment.Error.WriteLineAsync("Interrupted; nothing was written.").ConfigureAwait(false);
            return ExitCodes.Interrupted;
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
            // The reader of our output (head, less) has seen enough.
            return ExitCodes.Good;
        }
#pragma warning disable CA1031 // The last resort: a user sees one line, not a stack.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await environment.Error.WriteLineAsync($"publishing: a fault of the program: {exception}").ConfigureAwait(false);
            return ExitCodes.ProgramsFault;
        }
        finally
        {
            Flush(environment.Output);
        }
    }

    private static RootCommand Root(CommandEnvironment environment)
    {
        var root = new RootCommand("Turns a folder of texts in English and Hebrew into a typeset PDF and an EPUB.")
        {
            NewCommand.Make(environment),
            BuildCommand.Make(environment),
            CheckCommand.Make(environment),
            WatchCommand.Make(environment),
            ProofCommand.Make(environment),
            NormaliseCommand.Make(environment),
            DumpCommand.Make(environment),
            MergeCommand.Make(environment),
            CacheCommand.Make(environment),
            CompletionCommand.Make(environment),
        };
        DisplayOptions.AddTo(root);
        HelpWithExamples.Install(root, new()
        {
            [root.Name] =
            [
                ("publishing new my-book", "lay out a first edition to change into your own"),
                ("publishing build seeds/edition.yaml -o artifacts", "make the PDF and the EPUB of an edition"),
                ("publishing check seeds/edition.yaml", "only report what is wrong with it"),
                ("publishing normalise page.txt", "see what is left of a messy text, block by block"),
            ],
            ["new"] =
            [
                ("publishing new my-book", "write the edition into the folder my-book"),
                ("publishing build my-book/edition.yaml -o my-book/out", "build it"),
            ],
            ["build"] =
            [
                ("publishing build seeds/edition.yaml", "write the outputs into the current folder"),
                ("publishing build seeds/edition.yaml -o out --only pdf", "make the PDF alone, into the folder out"),
            ],
            ["check"] =
            [
                ("publishing check seeds/edition.yaml", "exit code 0: it can be built; 1: errors"),
                ("publishing check seeds/edition.yaml --format sarif > check.sarif", "the same for other programs"),
            ],
            ["watch"] =
            [
                ("publishing watch seeds/edition.yaml", "then open the address that it prints in a browser"),
            ],
            ["proof"] =
            [
                ("publishing proof seeds/edition.yaml -o artifacts", "write artifacts/proof/index.html, to be opened in a browser"),
            ],
            ["normalise"] =
            [
                ("publishing normalise page.txt", "one block a line: its kind, a tab, its text"),
                ("publishing normalise page.txt --format markdown > page.md", "the cleaned text for further work"),
                ("publishing normalise --language he page.txt", "do not guess the language"),
            ],
            ["completion"] =
            [
                ("source <(publishing completion bash)", "for this session, in bash or zsh"),
                ("publishing completion fish > ~/.config/fish/completions/publishing.fish", "for good, in fish"),
                ("publishing completion pwsh >> $PROFILE", "for good, in PowerShell"),
            ],
            ["cache"] =
            [
                ("publishing cache", "where it lies and what it holds"),
                ("publishing cache --clear", "take everything out of it"),
            ],
            ["merge"] =
            [
                ("publishing build library.yaml --shard 3/8 -o shard-3", "on each of eight machines its part"),
                ("publishing merge shard-* -o library", "all of it, with SHA256SUMS"),
            ],
            ["dump"] =
            [
                ("publishing dump terms a.txt b.txt", "each gloss in the texts: the term, a tab, its gloss"),
                ("publishing dump lines seeds/edition.yaml", "every typeset line of the book"),
            ],
        });
        return root;
    }

    // EPIPE on Unix, ERROR_NO_DATA and ERROR_BROKEN_PIPE on Windows.
    private static bool IsClosedPipe(IOException exception) =>
        exception.HResult is 32 or unchecked((int)0x800700E8) or unchecked((int)0x8007006D);

    private static void Flush(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
        }
    }
}
