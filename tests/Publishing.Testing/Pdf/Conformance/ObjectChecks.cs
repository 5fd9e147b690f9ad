using System.Text;

namespace Publishing.Testing.Pdf.Conformance;

/// <summary>What may stand in any object: limits (ISO 19005-2, 6.1.13), names (6.1.8), and all that is not used here.</summary>
internal static class ObjectChecks
{
    private static readonly string[] Forbidden =
    [
        "AA", "JS", "JavaScript", "XFA", "AcroForm", "OCProperties", "Perms", "Requirements", "AlternatePresentations", "PresSteps", "EmbeddedFiles", "AF", "EF", "NeedsRendering",
        "TR", "TR2", "HTP", "HTO", "BM", "SMask", "OPI", "Alternates", "Interpolate", "PS", "Ref", "Group", "RI", "CIDSet", "CharSet", "URLS", "Encrypt", "Threads", "SpiderInfo", "Collection",
    ];

    public static void Run(PdfDocument document, ConformanceFaults faults)
    {
        foreach (var number in document.Numbers)
            Check(document.Object(number), number, faults);
    }

    private static void Check(object? value, int number, ConformanceFaults faults)
    {
        switch (value)
        {
            case decimal d:
                faults.Require("A 6.1.13", Math.Abs(d) <= 2_147_483_647m, $"object {number} holds the number {d}");
                break;
            case byte[] text:
                faults.Require("A 6.1.13", text.Length <= 32767, $"object {number} holds a string of {text.Length} bytes");
                break;
            case PdfName name:
                CheckName(name.Value, number, faults);
                break;
            case List<object?> items:
                foreach (var item in items)
                    Check(item, number, faults);
                break;
            case PdfStream stream:
                Check(stream.Dictionary, number, faults);
                break;
            case Dictionary<string, object?> entries:
                foreach (var (key, item) in entries)
                {
                    CheckName(key, number, faults);
                    faults.Require("A absent", !Forbidden.Contains(key), $"object {number} has the entry {key}");
                    Check(item, number, faults);
                }
                CheckKind(entries, number, faults);
                break;
        }
    }

    private static void CheckName(string name, int number, ConformanceFaults faults)
    {
        faults.Require("A 6.1.13", name.Length <= 127, $"object {number} holds a name of {name.Length} bytes");
        faults.Require("A 6.1.8", Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name)).IndexOf('\uFFFD', StringComparison.Ordinal) < 0, $"object {number} holds a name that is not UTF-8");
    }

    private static void CheckKind(Dictionary<string, object?> entries, int number, ConformanceFaults faults)
    {
        faults.Require("UA 7.20", entries.GetValueOrDefault("Type") is not PdfName { Value: "XObject" or "Pattern" or "ExtGState" or "Filespec" or "OCG" }, $"object {number} is of a kind that no book uses");
        if (entries.GetValueOrDefault("S") is PdfName action && (entries.ContainsKey("URI") || entries.GetValueOrDefault("Type") is PdfName { Value: "Action" }))
            faults.Require("A 6.5.1", action.Value == "URI", $"object {number} is an action of the kind {action.Value}");
    }
}
