using Publishing.Core;

namespace Publishing.Cli.Display;

/// <summary>Says how many diagnostics there are.</summary>
internal static class Counts
{
    /// <summary><c>1 error, 2 warnings</c>; notes are not counted.</summary>
    public static string Of(IReadOnlyCollection<Diagnostic> diagnostics) =>
        $"{Of(diagnostics, Severity.Error, "error")}, {Of(diagnostics, Severity.Warning, "warning")}";

    /// <summary>How many there are of a severity.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(d => d.Rule.Severity == severity);

    private static string Of(IEnumerable<Diagnostic> diagnostics, Severity severity, string noun)
    {
        var count = Of(diagnostics, severity);
        return FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
    }
}
