using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;

namespace Publishing.Sources.Tests;

public class SeedTests
{
    [Theory]
    [InlineData("000_2d0c1ae0b6c597a1")]
    [InlineData("001_4f178ffae56ea031")]
    [InlineData("002_5ab360cc30e7fa71")]
    [InlineData("004_a8a0a11ffad7b479")]
    public void An_English_seed_equals_its_gold_after_folding(string seed)
    {
        var dump = BlockDump.Write(Normalise(seed).Document);
        Assert.Equal(Folding.Fold(File.ReadAllText(Repository.PathOf($"tests/suite/sources/seeds/{seed[..3]}.blocks"))), Folding.Fold(dump));
    }

    [Fact]
    public void The_Hebrew_seed_has_its_head_its_ornament_and_no_page_number()
    {
        var lines = Folding.Fold(BlockDump.Write(Normalise("003_7acecd4cb99d024f").Document)).Split('\n');
        Assert.Equal(["invocation\tבס\"ד", "heading\t(ג) הקדמה ללימוד הפנימיות"], lines[..2]);
        Assert.Contains("ornament\t*", lines);
        Assert.Contains("attribution\t(רוח חיים, אבות פ\"א מ\"ג)", lines);
        Assert.DoesNotContain("paragraph\t3", lines);
        Assert.Contains(lines, l => l.Contains("לאהבת ה', צריך להפעיל את הרצון לקבל הנאה שבו, ולהשתמש בו", StringComparison.Ordinal));
    }

    internal static NormalisedText Normalise(string seed)
    {
        var diagnostics = new DiagnosticList();
        var source = SourceReader.Read(new DiskFileSystem(), Repository.PathOf($"seeds/{seed}.txt"), $"seeds/{seed}.txt", diagnostics);
        Assert.NotNull(source);
        var text = Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted()));
        return text;
    }
}
