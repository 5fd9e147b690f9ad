using Publishing.Testing;

namespace Publishing.Indexing.Tests;

/// <summary>Sentences with the glosses that a reader finds in them: <c>&gt; sentence</c>, then <c>= term :: meaning</c> for each.</summary>
public sealed class GlossCaseTests
{
    [Theory]
    [InlineData("kabbalah")]
    [InlineData("other")]
    [InlineData("reach")]
    [InlineData("apposition")]
    [InlineData("traps")]
    public void The_glosses_of_each_sentence_are_found_and_nothing_else(string name)
    {
        var expected = File.ReadAllText(Repository.PathOf($"tests/suite/indexing/glosses/{name}.txt"));
        var actual = string.Concat(expected.Split('\n')
            .Where(line => line.StartsWith('>'))
            .Select(line => line + "\n" + Found(line[2..])));
        Assert.Equal(expected, actual);
    }

    private static string Found(string sentence) => string.Concat(
        GlossRecognition.Find(TextOf.Paragraphs(sentence)).Select(gloss => $"= {gloss.Term} :: {gloss.Meaning}\n"));
}
