using System.Text.Json;
using Publishing.Core;

namespace Publishing.Cli.Checking;

/// <summary>A report as JSON, after check.schema.json beside this file.</summary>
internal static class JsonReport
{
    /// <summary>Writes the report.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics) => JsonText.Of(json =>
    {
        json.WriteNumber("errors", Display.Counts.Of(diagnostics, Severity.Error));
        json.WriteNumber("warnings", Display.Counts.Of(diagnostics, Severity.Warning));
        json.Objects("texts", diagnostics.GroupBy(d => d.Where.Source?.Path ?? "", StringComparer.Ordinal), text =>
        {
            json.WriteString("path", text.Key);
            json.Objects("diagnostics", text, diagnostic => Write(json, diagnostic));
        });
    });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("text", JsonText.WellFormed(diagnostic.Text));
        if (diagnostic.Hint is { } hint)
            json.WriteString("hint", JsonText.WellFormed(hint));
        if (diagnostic.Where.Source is not { } source)
            return;
        Write(json, "start", source.PositionOf(diagnostic.Where.Start));
        Write(json, "end", source.PositionOf(diagnostic.Where.End));
        if (Excerpt.Of(diagnostic.Where) is { } excerpt)
        {
            json.Object("excerpt", () =>
            {
                json.WriteString("before", JsonText.WellFormed(excerpt.Before));
                json.WriteString("marked", JsonText.WellFormed(excerpt.Marked));
                json.WriteString("after", JsonText.WellFormed(excerpt.After));
            });
        }
    }

    private static void Write(Utf8JsonWriter json, string name, LinePosition position) => json.Object(name, () =>
    {
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    });
}
