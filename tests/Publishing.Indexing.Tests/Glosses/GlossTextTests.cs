using System.Globalization;
using Publishing.Testing;

namespace Publishing.Indexing.Tests;

/// <summary>Whole texts in the manner of small publishers, with the pairs of term and meaning that a reader finds in them, and as many traps.</summary>
/// <remarks>They were written, with the truth, by someone who had not seen the recogniser; of the seventh, of which half the pairs stand in no brackets, those in brackets count; <c>gold.tsv</c> has the number of the text, the term and the meaning.</remarks>
public sealed class GlossTextTests
{
    private const double Least = 0.95;

    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    [InlineData("third")]
    [InlineData("fourth")]
    [InlineData("fifth")]
    [InlineData("sixth")]
    [InlineData("seventh")]
    [InlineData("eighth")]
    [InlineData("ninth")]
    [InlineData("tenth")]
    [InlineData("eleventh")]
    [InlineData("twelfth")]
    public void The_glosses_of_whole_texts_are_found_and_few_that_are_none(string set)
    {
        var folder = Repository.PathOf($"tests/suite/indexing/glosses/texts/{set}");
        var gold = File.ReadLines($"{folder}/gold.tsv").Select(Plain).ToHashSet();
        var found = new HashSet<string>();
        foreach (var number in gold.Select(line => line.Split('\t')[0]).Distinct())
        {
            var lines = File.ReadLines($"{folder}/{number}.txt").Where(line => line.Length > 0);
            found.UnionWith(TermDump.Write(TextOf.Paragraphs([.. lines])).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(pair => Plain($"{number}\t{pair}")));
        }
        var f1 = 2.0 * gold.Count(found.Contains) / (gold.Count + found.Count);
        Assert.True(gold.Count >= 39, $"{gold.Count} pairs");
        Assert.True(f1 >= Least, string.Create(CultureInfo.InvariantCulture, $"F1 is {f1:0.000}; not found: {string.Join("; ", gold.Except(found))}; found: {string.Join("; ", found.Except(gold))}"));
    }

    // Without articles and capitals, and with one apostrophe.
    private static string Plain(string line) => string.Join('\t', line.Split('\t').Select(part =>
    {
        var plain = part.Trim().Replace('’', '\'').ToLowerInvariant();
        return ((string[])["the ", "a ", "an "]).Where(article => plain.StartsWith(article, StringComparison.Ordinal)).Select(article => plain[article.Length..]).FirstOrDefault(plain);
    }));
}
