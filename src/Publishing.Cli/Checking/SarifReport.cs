using System.Text.Json;
using Publishing.Core;

namespace Publishing.Cli.Checking;

/// <summary>A report in the Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 27 March 2020).</summary>
internal static class SarifReport
{
    /// <summary>Writes a log with one run.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var rules = diagnostics.Select(d => d.Rule).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        return JsonText.Of(json =>
        {
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.Objects("runs", [0], _ =>
            {
                json.Object("tool", () => json.Object("driver", () => WriteDriver(json, rules)));
                // 3.14.17: what columns count.
                json.WriteString("columnKind", "utf16CodeUnits");
                json.Objects("results", diagnostics, diagnostic => WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Rule)));
            });
        });
    }

    // 3.19 toolComponent, 3.49 reportingDescriptor.
    private static void WriteDriver(Utf8JsonWriter json, List<DiagnosticRule> rules)
    {
        json.WriteString("name", "publishing");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.Objects("rules", rules, rule =>
        {
            json.WriteString("id", rule.Code);
            json.Object("shortDescription", () => json.WriteString("text", rule.Title));
            json.Object("defaultConfiguration", () => json.WriteString("level", LevelOf(rule.Severity)));
        });
    }

    // 3.27 result, 3.28 location.
    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(diagnostic.Rule.Severity));
        json.Object("message", () => json.WriteString("text", JsonText.WellFormed(diagnostic.Hint is { } hint ? diagnostic.Text + "\n" + hint : diagnostic.Text)));
        if (diagnostic.Where.Source is not { } source)
            return;
        json.Objects("locations", [diagnostic.Where], where => json.Object("physicalLocation", () =>
        {
            json.Object("artifactLocation", () => json.WriteString("uri", UriOf(source.Path)));
            json.Object("region", () => WriteRegion(json, source.PositionOf(where.Start), source.PositionOf(where.End), JsonText.WellFormed(where.Text.ToString())));
        }));
    }

    // 3.30 region: endColumn is the column after the last.
    private static void WriteRegion(Utf8JsonWriter json, LinePosition start, LinePosition end, string text)
    {
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        if (text.Length > 0)
            json.Object("snippet", () => json.WriteString("text", text));
    }

    // 3.4.3: a relative reference of RFC 3986; each part is escaped by itself.
    private static string UriOf(string path)
    {
        var parts = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path.Length > 1 && path[1] == ':' ? "file:///" + path[..2] + parts[(Uri.EscapeDataString(path[..2]).Length)..]
            : path.StartsWith('/') ? "file://" + parts : parts;
    }

    // 3.27.10
    private static string LevelOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
