using System.Text.RegularExpressions;
using Publishing.Testing;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>PDFBox's Preflight knows PDF/A-1b alone: what it has against the book is what PDF/A-2a allows, and nothing else.</summary>
public partial class PreflightTests
{
    private const string Folder = "/usr/share/java/";

    private static readonly (string Message, string Reason)[] Expected =
    [
        ("/XRef cross reference streams are not allowed", "PDF/A-1 is of PDF 1.4; ISO 19005-2, 6.1.4 allows cross-reference streams"),
        ("part must be 1", "the file says that it is of part 2"),
        ("Invalid version of the ICCProfile", "PDF/A-1 knows version 2 of ICC profiles; ISO 19005-2, 6.2.3 allows version 4"),
        ("The CIDSet entry is missing for the Composite Subset", "ISO 19005-2, 6.2.11.4.2 no longer asks for one"),
        ("Author present in the document catalog dictionary can't be found in XMP information", "PDF/A-1 wants all authors in one entry; ISO 19005-2, 6.6.3 leaves the dictionary out of account"),
    ];

    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void Preflight_finds_nothing_that_PDF_A_2a_forbids(string binding)
    {
        string[] names = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api"];
        var missing = names.FirstOrDefault(name => !File.Exists(Folder + name + ".jar"));
        Skip.If(missing is not null, $"Preflight is not installed: no {missing}.jar (Debian's packages libpdfbox2-java, libjaxb-api-java and libactivation-java)");

        var (_, output, error) = Java.Run(["-cp", string.Join(':', names.Select(name => Folder + name + ".jar")), "org.apache.pdfbox.preflight.Validator_A1b", BoundEdition.Of(binding).Path]);

        var found = (output + "\n" + error).Split('\n').Where(line => Code().IsMatch(line)).ToList();
        Assert.All(Expected, expected => Assert.Contains(found, line => line.Contains(expected.Message, StringComparison.Ordinal)));
        Assert.DoesNotContain("Exception", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain(found, line => !Expected.Any(expected => line.Contains(expected.Message, StringComparison.Ordinal)));
    }

    /// <summary>A fault begins with the number of its kind.</summary>
    [GeneratedRegex(@"^\d+(\.\d+)* :")]
    private static partial Regex Code();
}
