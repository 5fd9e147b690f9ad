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
    public void The_Hebrew_seed_has_the_blocks_of_its_gold_and_nearly_all_words_in_order()
    {
        var gold = Folding.Fold(File.ReadAllText(Repository.PathOf("tests/suite/sources/seeds/003.blocks")));
        var dump = Folding.Fold(BlockDump.Write(Normalise("003_7acecd4cb99d024f").Document));
        Assert.Equal(Outline(gold), Outline(dump));
        Assert.True(WordOrder.Accuracy(gold, dump) >= 0.97);
    }

    [Fact]
    public void The_Hebrew_seed_equals_its_gold_with_the_corrections_of_the_edition()
    {
        var diagnostics = new DiagnosticList();
        var file = SourceReader.Read(new DiskFileSystem(), Repository.PathOf("seeds/corrections.yaml"), "seeds/corrections.yaml", diagnostics);
        var corrections = Corrections.Parse(file!, diagnostics);
        Assert.NotNull(corrections);
        var dump = BlockDump.Write(Normalise("003_7acecd4cb99d024f", corrections).Document);
        Assert.Equal(Folding.Fold(File.ReadAllText(Repository.PathOf("tests/suite/sources/seeds/003.blocks"))), Folding.Fold(dump));
    }

    // Kind and how many letters: the words of scrambled lines may stand in another order.
    private static string Outline(string dump) =>
        string.Join('\n', dump.Split('\n').Select(line => line.Split('\t')[0] + " " + line.Count(char.IsLetter)));

    internal static NormalisedText Normalise(string seed, Corrections? corrections = null)
    {
        var diagnostics = new DiagnosticList();
        var source = SourceReader.Read(new DiskFileSystem(), Repository.PathOf($"seeds/{seed}.txt"), $"seeds/{seed}.txt", diagnostics);
        Assert.NotNull(source);
        var text = Normalisation.Normalise(source, new NormalisationOptions(null, corrections), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted()));
        return text;
    }
}
