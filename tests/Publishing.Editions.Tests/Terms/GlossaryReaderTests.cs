using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Editions.Tests;

public sealed class GlossaryReaderTests
{
    [Fact]
    public void A_glossary_is_read()
    {
        var (glossary, diagnostics) = Read("""
            terms:
              - term: Kli
                hebrew: כלי
                gloss: vessel
                variants: [Kelim, כלים]
                see-also: [mutual guarantee]
              - {term: mutual guarantee, language: en, hebrew: ערבות, see: Kli}
              - {term: Parsa, exclude: yes}
              - {term: agape, language: GRC-latn}
            """);
        Assert.Empty(diagnostics);
        Assert.Equal(["Kli", "Parsa", "agape", "mutual guarantee"], glossary!.Terms.Select(t => t.Id));
        Assert.Equal(("כלי", "vessel"), (glossary.Terms[0].Hebrew, glossary.Terms[0].Gloss));
        Assert.Equal(["Kelim", "כלים"], glossary.Terms[0].Variants.ToArray());
        Assert.Equal(["he-Latn", "he-Latn", "grc-Latn", "en"], glossary.Terms.Select(t => t.Language.Tag));
        Assert.True(glossary.Terms[1].IsExcluded);
        Assert.Equal("t.yaml:2:5", glossary.Terms[0].Span.ToString());
    }

    [Theory]
    [InlineData("terms:\n  - {term: Kli, hebrew: Kli}\n", "E022")]
    [InlineData("terms:\n  - {term: כלי}\n", "E022")]
    [InlineData("terms:\n  - {term: Kli}\n  - {term: Kli}\n", "E021")]
    [InlineData("terms:\n  - {gloss: vessel}\n", "E010")]
    [InlineData("terms:\n  - {term: Kli, exclude: maybe}\n", "E012")]
    [InlineData("terms:\n  - {term: Kli, language: Hebrew}\n", "E012")]
    [InlineData("terms:\n  - {term: Kli, variant: x}\n", "E009")]
    [InlineData("terms:\n  - {term: Kli, variants: [[x]]}\n", "E011")]
    [InlineData("terms:\n  - {term: Kli, see: Tabur}\n", "G002")]
    [InlineData("terms:\n  - {term: Kli, see: Kelim}\n  - {term: Kelim, see: Kli}\n", "G003")]
    [InlineData("terms:\n  - {term: Kli, variants: [Kelim]}\n  - {term: Kelim}\n", "G004")]
    [InlineData("terms:\n  - {term: Kli, sub-entries: [Tabur]}\n", "G002")]
    [InlineData("terms:\n  - {term: Kli, sub-entries: [Or]}\n  - {term: Or}\n  - {term: Yesh, sub-entries: [Or]}\n", "G005")]
    [InlineData("terms:\n  - {term: Kli, sub-entries: [Or]}\n  - {term: Or, sub-entries: [Kli]}\n", "G005")]
    public void A_fault_is_reported(string yaml, string code)
    {
        var (glossary, diagnostics) = Read(yaml);
        Assert.Equal(code, diagnostics[0].Rule.Code);
        Assert.Equal(diagnostics.Any(d => d.Rule.Severity == Severity.Error), glossary is null);
    }

    private static (Glossary?, IReadOnlyList<Diagnostic>) Read(string yaml)
    {
        var diagnostics = new DiagnosticList();
        return (GlossaryReader.Read(new FixedFileSystem().Add("t.yaml", yaml), "t.yaml", diagnostics), diagnostics.Sorted());
    }
}
