using System.Text;
using Publishing.Core;
using Publishing.Pdf.Print;
using Publishing.Testing.Pdf.Conformance;

namespace Publishing.Pdf.Tests.Print;

/// <summary>The rules of PDF/X-4, as a machine test reads them from the bytes.</summary>
public class PressRulesTests
{
    [Theory]
    [InlineData(Direction.LeftToRight, false)]
    [InlineData(Direction.RightToLeft, true)]
    public void A_print_file_breaks_no_rule(Direction binding, bool hasMarks) =>
        Assert.Empty(PressConformance.Check(Write(binding, new PrintOptions { CropMarks = hasMarks })));

    /// <summary>Each rule is shown to be checked: the file is damaged without changing its length.</summary>
    [Theory]
    [InlineData("X file", "%PDF-1.6", "%PDF-1.7")]
    [InlineData("X file", "/ID[", "/IE[")]
    [InlineData("X absent", "/Lang(en)", "/Annots()")]
    [InlineData("X absent", "/PageLabels", "/OpenAction")]
    [InlineData("X identification", ">PDF/X-4<", ">PDF/X-9<")]
    [InlineData("X metadata", "<xmp:ModifyDate>2", "<xmp:ModifyDate>x")]
    [InlineData("X metadata", "/ModDate(D:2", "/ModDate(D:1")]
    [InlineData("X metadata", "/Subtype/XML", "/Subtype/XNL")]
    [InlineData("X identity", "xmpMM:VersionID>1<", "xmpMM:VersionID> <")]
    [InlineData("X trapping", "<pdf:Trapped>False", "<pdf:Trapped>Maybe")]
    [InlineData("X trapping", "/Trapped/False", "/Trapped/True ")]
    [InlineData("X intent", "/S/GTS_PDFX", "/S/GTS_PDFY")]
    [InlineData("X intent", "/OutputConditionIdentifier(", "/OutputConditionIdentifies(")]
    [InlineData("X intent", "/DestOutputProfile ", "/DestInputProfile  ")]
    [InlineData("X intent", "prtrGRAY", "mntrGRAY")]
    [InlineData("X intent", "prtrGRAY", "prtrCMYK")]
    [InlineData("X profile", "kTRC", "kTRX")]
    [InlineData("X profile", "cprt", "cprx")]
    [InlineData("X boxes", "/TrimBox[0 0", "/ArtBox [0 0")]
    [InlineData("X boxes", "/BleedBox[-8.504", "/BleedBox[98.504")]
    [InlineData("X boxes", "/MediaBox[-8.504", "/MediaBox[-2.504")]
    [InlineData("X colour", " Td\n", " rg\n")]
    [InlineData("UA 7.21.4.1-1", "/FontFile2", "/FontFile5")]
    public void A_damaged_file_is_caught(string subject, string right, string wrong)
    {
        var file = Encoding.Latin1.GetString(Write(Direction.LeftToRight, new PrintOptions { Compressed = false }));
        Assert.Contains(right, file, StringComparison.Ordinal);

        IReadOnlyList<string> faults;
        try
        {
            faults = PressConformance.Check(Encoding.Latin1.GetBytes(file.Replace(right, wrong.PadRight(right.Length), StringComparison.Ordinal)));
        }
        catch (KeyNotFoundException missing)
        {
            // What cannot be gone on without is caught too.
            faults = [subject + ": " + missing.Message];
        }

        Assert.Contains(faults, fault => fault.StartsWith(subject + ":", StringComparison.Ordinal));
    }

    private static byte[] Write(Direction binding, PrintOptions options)
    {
        using var stream = new MemoryStream();
        PrintWriter.Write(SampleBook.Make(binding).Build(), stream, options, new DiagnosticList());
        return stream.ToArray();
    }
}
