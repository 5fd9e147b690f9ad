using System.Runtime.InteropServices;
using Publishing.Cli.Building;
using Spectre.Console;

namespace Publishing.Cli.Display;

/// <summary>Shows a build to whoever looks on: a person at a terminal, or a file.</summary>
internal static class BuildDisplay
{
    /// <summary>Runs a build and shows its progress.</summary>
    /// <remarks>A terminal sees it on standard error, so that standard output holds results alone.</remarks>
    public static T Run<T>(CommandEnvironment environment, Func<IBuildProgress?, T> build)
    {
        if (environment.Verbosity == Verbosity.Quiet)
            return build(null);
        if (environment.Verbosity == Verbosity.Verbose)
            environment.Output.WriteLine(FormattableString.Invariant($"publishing {typeof(BuildDisplay).Assembly.GetName().Version!.ToString(3)}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors"));
        if (!environment.IsTerminal || environment.Verbosity == Verbosity.Verbose)
            return build(new PlainProgress(environment.Output, withMemory: environment.Verbosity == Verbosity.Verbose));
        var console = Terminal(environment, environment.Error);
        return console.Status().Start("Starting ...", status =>
        {
            using var progress = new LiveProgress(console, status);
            return build(progress);
        });
    }

    /// <summary>Shows what was made: file, pages, bytes, time.</summary>
    public static void WriteFiles(CommandEnvironment environment, string folder, IReadOnlyCollection<BuiltFile> files)
    {
        if (environment.Verbosity == Verbosity.Quiet)
            return;
        if (environment.IsTerminal && files.Count > 0)
            WriteTable(Terminal(environment, environment.Output), folder, files);
        else
            WriteLines(environment.Output, folder, files);
    }

    private static void WriteLines(TextWriter output, string folder, IEnumerable<BuiltFile> files)
    {
        foreach (var file in files)
            output.WriteLine(FormattableString.Invariant($"{PathOf(folder, file)}: {(file.PageCount is { } pages ? $"{pages} pages, " : "")}{file.Content.Length} bytes, {TimeOf(file)}"));
    }

    private static void WriteTable(IAnsiConsole console, string folder, IEnumerable<BuiltFile> files)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("File")
            .AddColumn(new TableColumn("Pages").RightAligned())
            .AddColumn(new TableColumn("Bytes").RightAligned())
            .AddColumn(new TableColumn("Time").RightAligned());
        foreach (var file in files)
        {
            table.AddRow(
                Markup.Escape(PathOf(folder, file)),
                FormattableString.Invariant($"{file.PageCount}"),
                FormattableString.Invariant($"{file.Content.Length:N0}"),
                TimeOf(file));
        }
        console.Write(table);
    }

    private static string TimeOf(BuiltFile file) => file.IsKept ? "from the cache" : Seconds.Of(file.Elapsed);

    private static IAnsiConsole Terminal(CommandEnvironment environment, TextWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            ColorSystem = environment.HasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });

    private static string PathOf(string folder, BuiltFile file) => Path.Combine(folder, file.FileName).Replace('\\', '/');
}
