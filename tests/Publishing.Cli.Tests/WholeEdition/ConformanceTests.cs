using Publishing.Testing.Pdf.Conformance;

namespace Publishing.Cli.Tests.WholeEdition;

public class ConformanceTests
{
    [Theory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void The_book_breaks_no_rule_of_PDF_UA_1_and_PDF_A_2a(string binding) =>
        Assert.Empty(PdfConformance.Check(BoundEdition.Of(binding).Bytes));
}
