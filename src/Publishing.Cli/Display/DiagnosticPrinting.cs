using Publishing.Core;

namespace Publishing.Cli.Display;

/// <summary>Prints diagnostics as compilers do, so that editors can jump to the place.</summary>
internal static class DiagnosticPrinting
{
    /// <summary>Prints all diagnostics by place, each with its hint below, and at the end how many there are.</summary>
    /// <returns>The exit code: the author's fault when one of them is an error.</returns>
    public static int Write(DiagnosticList diagnostics, TextWriter error)
    {
        var sorted = diagnostics.Sorted();
        foreach (var diagnostic in sorted)
        {
            error.WriteLine(diagnostic);
            if (diagnostic.Hint is { } hint)
                error.WriteLine("    hint: " + hint);
        }
        var errors = sorted.Count(d => d.Rule.Severity == Severity.Error);
        var warnings = sorted.Count(d => d.Rule.Severity == Severity.Warning);
        if (errors + warnings > 0)
            error.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}");
        return errors > 0 ? ExitCodes.AuthorsFault : ExitCodes.Good;
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
