using System.Diagnostics;
using System.Globalization;

namespace Publishing.Benchmarks.Comparing;

/// <summary>How many pages a PDF has, by MuPDF.</summary>
internal static class PdfPages
{
    /// <summary>Counts the pages of a PDF.</summary>
    /// <param name="path">Its path.</param>
    public static int Count(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("mutool", ["show", path, "trailer/Root/Pages/Count"]) { RedirectStandardOutput = true })!;
        var count = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return int.Parse(count, CultureInfo.InvariantCulture);
    }
}
