using Publishing.Core;

namespace Publishing.Cli.Display;

/// <summary>Prints diagnostics as compilers do, so that editors can jump to the place.</summary>
internal static class DiagnosticPrinting
{
    /// <summary>Prints all diagnostics by place, each with its hint below, and at the end how many there are.</summary>
    /// <returns>The exit code: the author's fault when one of them is an error.</returns>
    public static int Write(DiagnosticList diagnostics, CommandEnvironment environment)
    {
        var sorted = Shown(diagnostics, environment);
        var paint = new Paint(environment.HasColours);
        foreach (var diagnostic in sorted)
        {
            environment.Error.WriteLine(Line(diagnostic, paint));
            if (diagnostic.Hint is { } hint)
                environment.Error.WriteLine(paint.Pale("    hint: " + Printable.Of(hint)));
        }
        if (Counts.Of(sorted, Severity.Error) + Counts.Of(sorted, Severity.Warning) > 0)
            environment.Error.WriteLine(Counts.Of(sorted));
        return ExitCodeOf(sorted);
    }

    /// <summary>The diagnostics to show: when quiet, those that need a hand.</summary>
    public static IReadOnlyList<Diagnostic> Shown(DiagnosticList diagnostics, CommandEnvironment environment) =>
        environment.Verbosity == Verbosity.Quiet ? [.. diagnostics.Sorted().Where(d => d.Rule.Severity != Severity.Info)] : diagnostics.Sorted();

    /// <summary>A diagnostic without its hint: <c>path:line:column: error C001: text</c>.</summary>
    public static string Line(Diagnostic diagnostic, Paint paint)
    {
        var line = Printable.Of(diagnostic.ToString());
        return paint.IsOn ? paint.As(diagnostic.Rule.Severity, line) : line;
    }

    /// <summary>The author's fault when a diagnostic is an error.</summary>
    public static int ExitCodeOf(IEnumerable<Diagnostic> diagnostics) =>
        Counts.Of(diagnostics, Severity.Error) > 0 ? ExitCodes.AuthorsFault : ExitCodes.Good;
}
