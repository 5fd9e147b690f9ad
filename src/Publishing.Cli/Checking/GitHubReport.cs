using Publishing.Core;

namespace Publishing.Cli.Checking;

/// <summary>A report as workflow commands of GitHub Actions: each becomes an annotation at its line.</summary>
internal static class GitHubReport
{
    /// <summary>Writes a command for each diagnostic.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var command = diagnostic.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var text = diagnostic.Hint is { } hint ? diagnostic.Text + "\n" + hint : diagnostic.Text;
            output.WriteLine($"::{command} {Place(diagnostic.Where)}title={Property($"{diagnostic.Rule.Code} {diagnostic.Rule.Title}")}::{Data(text)}");
        }
    }

    private static string Place(SourceSpan where)
    {
        if (where.Source is not { } source)
            return "";
        var (start, end) = (source.PositionOf(where.Start), source.PositionOf(where.End));
        return FormattableString.Invariant($"file={Property(source.Path)},line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column},");
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
