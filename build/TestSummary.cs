using System.Xml.Linq;

namespace Build;

/// <summary>What the test projects reported, added up.</summary>
/// <param name="Passed">How many tests passed.</param>
/// <param name="Failed">How many tests failed.</param>
/// <param name="Skipped">How many tests were not run.</param>
/// <param name="Failures">The names of the failed tests.</param>
/// <param name="Skips">The names of the skipped tests with the reason of each.</param>
public sealed record TestSummary(int Passed, int Failed, int Skipped, IReadOnlyList<string> Failures, IReadOnlyList<string> Skips)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Reads the .trx files of a folder.</summary>
    public static TestSummary Read(string folder)
    {
        var results = Directory.EnumerateFiles(folder, "*.trx")
            .SelectMany(file => XDocument.Load(file).Descendants(Trx + "UnitTestResult"))
            .Select(result => (
                Name: (string?)result.Attribute("testName") ?? "",
                Outcome: (string?)result.Attribute("outcome") ?? "",
                Message: Message(result)))
            .OrderBy(r => r.Name, StringComparer.Ordinal)
            .ToList();
        var failed = results.Where(r => r.Outcome is not ("Passed" or "NotExecuted")).ToList();
        var skipped = results.Where(r => r.Outcome == "NotExecuted").ToList();
        return new(
            results.Count - failed.Count - skipped.Count,
            failed.Count,
            skipped.Count,
            [.. failed.Select(f => f.Name)],
            [.. skipped.Select(s => s.Message.Length == 0 ? s.Name : $"{s.Name}: {s.Message}")]);
    }

    /// <summary>Writes which tests were skipped and why, and which failed.</summary>
    public void WriteDetails(TextWriter output)
    {
        foreach (var skip in Skips)
            output.WriteLine("Skipped: " + skip);
        foreach (var failure in Failures)
            output.WriteLine("Failed: " + failure);
    }

    /// <summary><c>N passed, N failed, N skipped</c>.</summary>
    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";

    private static string Message(XElement result)
    {
        var output = result.Element(Trx + "Output");
        var text = (string?)output?.Element(Trx + "ErrorInfo")?.Element(Trx + "Message") ?? (string?)output?.Element(Trx + "StdOut") ?? "";
        return text.Split('\n')[0].Trim();
    }
}
