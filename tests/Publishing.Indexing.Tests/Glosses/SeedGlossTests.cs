using Publishing.Testing;

namespace Publishing.Indexing.Tests;

public sealed class SeedGlossTests
{
    [Theory]
    [InlineData("000_2d0c1ae0b6c597a1", "Dvekut=adhesion|Kli=vessel|Mitzvot=commandments/good deeds|Kedusha=holiness|Lishma=for Her sake|Sulam=Ladder commentary on The Zohar|Lo Lishma=not for Her sake|Achoraim=posterior/back|Panim=face/anterior|Kelim=vessels")]
    [InlineData("001_4f178ffae56ea031", "Katnut=state of smallness|Koalel=all-inclusion")]
    [InlineData("002_5ab360cc30e7fa71", "Zivug=spiritual coupling|Hitkalelut=mixture/integration|Hizdakchut=purification|Aviut=will to receive|Bitush=beating")]
    [InlineData("003_7acecd4cb99d024f", "")]
    [InlineData("004_a8a0a11ffad7b479", "Gmar Tikkun=Final Correction")]
    public void The_glossed_terms_of_a_seed_are_found_and_nothing_else(string seed, string expected)
    {
        var lines = File.ReadAllLines(Repository.PathOf($"seeds/{seed}.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("You are here", StringComparison.Ordinal));
        var dump = TermDump.Write(TextOf.Paragraphs([.. lines]));
        Assert.Equal(expected, string.Join('|', dump.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Replace('\t', '='));
    }
}
