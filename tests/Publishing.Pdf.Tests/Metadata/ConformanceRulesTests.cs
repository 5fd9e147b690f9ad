using System.Text;
using Publishing.Core;
using Publishing.Testing.Pdf.Conformance;

namespace Publishing.Pdf.Tests.Metadata;

/// <summary>The rules of PDF/UA-1 and PDF/A-2a, as a machine test reads them from the bytes.</summary>
public class ConformanceRulesTests
{
    [Theory]
    [InlineData(Direction.LeftToRight)]
    [InlineData(Direction.RightToLeft)]
    public void A_book_that_has_one_of_everything_breaks_no_rule(Direction binding) =>
        Assert.Empty(PdfConformance.Check(new Written(SampleBook.Make(binding).Build()).Bytes));

    [Fact]
    public void An_uncompressed_book_breaks_no_rule() =>
        Assert.Empty(PdfConformance.Check(Uncompressed()));

    /// <summary>Each rule is shown to be checked: the file is damaged without changing its length.</summary>
    [Theory]
    [InlineData("A 6.1.2", "%PDF-1.7\n", "%PDF-1.9\n")]
    [InlineData("A 6.1.3", "%%EOF\n", "%%EOF!")]
    [InlineData("A 6.1.3", "/ID[", "/IE[")]
    [InlineData("A 6.1.7.1", "\nendstream\nendobj", " endstream\nendobj")]
    [InlineData("A 6.1.9", " 0 obj\n<<", " 0 obj <<")]
    [InlineData("A 6.2.2", "/Resources ", "/Resourced ")]
    [InlineData("A 6.2.2", " Td\n", " Tk\n")]
    [InlineData("A 6.2.3", "/GTS_PDFA1", "/GTS_PDFX1")]
    [InlineData("A 6.2.11.2", "/StemV ", "/Stems ")]
    [InlineData("A 6.3.2", "/F 4/", "/F 6/")]
    [InlineData("A 6.6.2.1", "<?xpacket begin=\"\u00EF\u00BB\u00BF\"", "<?xpacket bytes=\"\u00EF\u00BB\u00BF\"")]
    [InlineData("A 6.6.2.3", "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", "<pdfaSchema:grefix>pdfuaid</pdfaSchema:grefix>")]
    [InlineData("A 6.6.3", "<pdf:Producer>P", "<pdf:Producer>Q")]
    [InlineData("A 6.6.4", "<pdfaid:conformance>A", "<pdfaid:conformance>B")]
    [InlineData("A 6.7.3", "/StructParents 0", "/StructParentt 0")]
    [InlineData("A absent", "/Border[0 0 0]", "/AA    [0 0 0]")]
    [InlineData("A absent", "/S/BlockQuote", "/S/TH")]
    [InlineData("UA 5-1", "<pdfuaid:part>1", "<pdfuaid:part>2")]
    [InlineData("UA 6.2-1", "/Marked true", "/Marked null")]
    [InlineData("UA 7.1-3", "/Artifact<</Type/Pagination>>BDC", "/Span    <</Type/Pagination>>BDC")]
    [InlineData("UA 7.1-5", "/S/BlockQuote", "/S/SlockQuote")]
    [InlineData("UA 7.1-10", "/DisplayDocTitle true", "/DisplayDocTitle null")]
    [InlineData("UA 7.2-2", "/Lang(en)/MarkInfo", "/Leng(en)/MarkInfo")]
    [InlineData("UA 7.2-26", "/S/TOC/", "/S/Div/")]
    [InlineData("UA 7.2-33", "\"x-default\"", "\"xx-defaul\"")]
    [InlineData("UA 7.4.2-1", "/S/H1", "/S/H3")]
    [InlineData("UA 7.17", "/Title(The office)", "/Titel(The office)")]
    [InlineData("UA 7.18.3-1", "/Tabs/S", "/Tabs/R")]
    [InlineData("UA 7.18.5-1", "/S/Link", "/S/Lbl ")]
    [InlineData("UA 7.18.5-2", "/Contents(The", "/Kontents(The")]
    [InlineData("UA 7.21.3.2-1", "/CIDToGIDMap/Identity", "/CIDTgGIDMap/Identity")]
    [InlineData("UA 7.21.3.1-1", "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def", "/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan)/Supplement 0>>def")]
    [InlineData("UA 7.21.3.3-1", "/CMapName/C0/", "/CMapName/X0/")]
    [InlineData("UA 7.21.3.3-3", "def/CMapType 1 def 1 begin", "def/X usecmap      1 begin")]
    [InlineData("UA 7.21.8-1", "begincidrange\n<", "beginXidrange\n ")]
    [InlineData("UA 7.21.4.1-1", "/FontFile2", "/FontFile5")]
    [InlineData("UA 7.21.5-1", "/W[", "/V[")]
    [InlineData("UA 7.21.7-1", "/ToUnicode", "/ToUnicede")]
    public void A_damaged_file_is_caught(string clause, string right, string wrong)
    {
        var file = Encoding.Latin1.GetString(Uncompressed());
        Assert.Contains(right, file, StringComparison.Ordinal);

        IReadOnlyList<string> faults;
        try
        {
            faults = PdfConformance.Check(Encoding.Latin1.GetBytes(file.Replace(right, wrong.PadRight(right.Length), StringComparison.Ordinal)));
        }
        catch (KeyNotFoundException missing)
        {
            // What cannot be gone on without is caught too.
            faults = [clause + ": " + missing.Message];
        }

        Assert.Contains(faults, fault => fault.StartsWith(clause + ":", StringComparison.Ordinal));
    }

    private static byte[] Uncompressed() => new Written(SampleBook.Make().Build(), new PdfOptions { Compressed = false }).Bytes;
}
