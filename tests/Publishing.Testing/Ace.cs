using System.Text.Json;
using Xunit;

namespace Publishing.Testing;

/// <summary>Ace, DAISY's checker of accessible EPUBs; <c>.ci/run</c> installs it.</summary>
public static class Ace
{
    private static readonly ExternalTool Node = new("node");

    private static readonly ExternalTool Chromium = new("chromium");

    private const int MostAttempts = 5;

    /// <summary>Checks an EPUB; the test is skipped, saying what is missing, when Ace, Node or Chromium is not installed.</summary>
    /// <param name="name">The file name to check it under, without its extension.</param>
    /// <param name="epub">The EPUB's bytes.</param>
    /// <returns>The violations: file, rule, what is wrong; empty when there are none.</returns>
    public static IReadOnlyList<string> Run(string name, byte[] epub)
    {
        var command = Environment.GetEnvironmentVariable("ACE_CLI") is { Length: > 0 } given
            ? given
            : Repository.PathOf("artifacts/.build/tools/node_modules/@daisy/ace-cli/bin/ace.js");
        Skip.IfNot(File.Exists(command), "Ace is not installed (set ACE_CLI)");
        var version = Node.IsInstalled ? Node.Run(["--version"]).Output.Trim() : "";
        Skip.IfNot(int.TryParse(version.TrimStart('v').Split('.')[0], out var major) && major >= 20, $"Node 20 is not installed, which Ace needs ({(version.Length > 0 ? version : "no node")})");
        // The browser that Ace would bring along is not installed with it.
        Environment.SetEnvironmentVariable("PUPPETEER_EXECUTABLE_PATH", Chromium.RequiredPath);
        var folder = Repository.Scratch("ace-" + name);
        File.WriteAllBytes($"{folder}/{name}.epub", epub);
        var (output, error) = ("", "");
        // On a busy machine the browser may take longer to start than Ace waits for it (5 seconds): that says nothing of the EPUB.
        for (var attempt = 1; attempt == 1 || (attempt <= MostAttempts && (output + error).Contains("Timed out", StringComparison.Ordinal)); attempt++)
            (_, output, error) = Node.Run([command, "--force", "--outdir", folder, $"{folder}/{name}.epub"]);
        Assert.True(File.Exists($"{folder}/report.json"), output + error);
        using var report = JsonDocument.Parse(File.ReadAllText($"{folder}/report.json"));
        var violations = report.RootElement.GetProperty("assertions").EnumerateArray()
            .SelectMany(file => file.GetProperty("assertions").EnumerateArray().Select(found =>
                $"{file.GetProperty("earl:testSubject").GetProperty("url")}: {found.GetProperty("earl:test").GetProperty("dct:title")}: {found.GetProperty("earl:result").GetProperty("dct:description")}"))
            .ToList();
        Assert.Equal(violations.Count == 0, report.RootElement.GetProperty("earl:result").GetProperty("earl:outcome").GetString() == "pass");
        return violations;
    }
}
