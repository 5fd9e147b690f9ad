using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing.Pdf.Conformance;

namespace Publishing.Cli.Tests.Building;

/// <summary>Editions that a publisher hardly means, and that have a file all the same.</summary>
public class OddBookTests
{
    [Theory]
    [InlineData("a Hebrew font without Hebrew letters", "type: { hebrew: EB Garamond }\n", "modified", "modified")]
    [InlineData("a title of the book that shows nothing", "", "title: { en: A Small Book, he: ספר קטן }", "title: { en: \"\\u200B\", he: \"\\u2060\" }")]
    [InlineData("a title with controls", "", "title: { en: A Small Book", "title: { en: \"A\\u0001 Small\\r\\nBook \\uFFFE\"")]
    public void An_odd_edition_has_a_file_or_an_error(string what, string keys, string old, string with)
    {
        var diagnostics = new DiagnosticList();

        var files = new EditionBuild(Sample.With(keys, old, with), diagnostics).Make(Sample.Path, [OutputKind.Pdf, OutputKind.Print, OutputKind.Booklet]);

        Assert.True(files is { Length: 3 } || diagnostics.HasErrors, what);
        if (files is { } made && diagnostics.Sorted().All(d => d.Rule != Pdf.PdfRules.NoClaim))
            Assert.Empty(PdfConformance.Check(made[0].Content.ToArray()));
    }
}
