using Publishing.Testing;

namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Programs of the system that open a PDF; those that are not installed are passed over.</summary>
internal static class PdfViewers
{
    // Of how many inputs one goes through them: each takes as long as the rest of ten.
    private const int Share = 500;

    // Some builds of MuPDF say so of every file.
    private const string NoIcc = "warning: ICC support is not available";

    private static readonly (ExternalTool Tool, string[] Before, string[] After)[] Viewers =
    [
        (new ExternalTool("qpdf"), ["--check"], []),
        (new ExternalTool("pdftotext"), ["-q"], ["-"]),
        (new ExternalTool("mutool"), ["draw", "-q", "-F", "text"], []),
        (new ExternalTool("pdffonts"), [], []),
    ];

    /// <summary>Whether an input is one of those that go through them: always the same ones.</summary>
    public static bool AreFor(ReadOnlySpan<byte> input)
    {
        var hash = 2166136261u;
        foreach (var b in input)
            hash = (hash ^ b) * 16777619;
        return hash % Share == 0;
    }

    /// <summary>What a program has against a file, or null.</summary>
    public static string? FaultOf(byte[] file)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            foreach (var (tool, before, after) in Viewers.Where(viewer => viewer.Tool.IsInstalled))
            {
                var (exitCode, _, error) = tool.Run([.. before, path, .. after]);
                var said = error.Split('\n').Where(line => line.Trim().Length > 0 && line != NoIcc).ToList();
                if (exitCode != 0 || said.Count > 0)
                    return FormattableString.Invariant($"{string.Join(' ', before)} {exitCode}: {string.Join(' ', said)}");
            }
            return null;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
