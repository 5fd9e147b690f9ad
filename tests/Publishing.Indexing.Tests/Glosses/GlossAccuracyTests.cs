using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Indexing.Tests;

/// <summary>Sentences of many fields, made to mislead, with the glosses that a reader finds in them.</summary>
/// <remarks>In their files: <c>&gt; sentence</c>, then <c>= term :: meaning</c> for each. The truth stood before the recogniser saw the sentences.</remarks>
public sealed class GlossAccuracyTests
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
    public void The_glosses_of_other_fields_are_found_and_few_that_are_none(string part)
    {
        var score = Measure(part);
        Assert.True(score.F1 >= Least, $"F1 is {score.F1:0.000}:\n{string.Join('\n', score.Faults)}");
    }

    [Fact]
    public void The_sentences_hold_many_glosses_and_as_many_traps()
    {
        var sentences = Sentences("first").Concat(Sentences("second")).Concat(Sentences("third")).Concat(Sentences("fourth")).ToList();
        Assert.True(sentences.Count >= 300);
        var pairs = sentences.Sum(s => s.Expected.Count);
        Assert.True(pairs >= 250);
        Assert.True(sentences.Sum(s => s.Text.Count(unit => unit is '(' or '[')) - pairs >= 250);
    }

    private static (double F1, List<string> Faults) Measure(string part)
    {
        var (right, found, expected) = (0, 0, 0);
        var faults = new List<string>();
        foreach (var (text, pairs) in Sentences(part))
        {
            var left = pairs.ToList();
            var extra = Found(text).Where(pair => !left.Remove(pair)).ToList();
            right += pairs.Count - left.Count;
            found += pairs.Count - left.Count + extra.Count;
            expected += pairs.Count;
            faults.AddRange(left.Select(pair => $"not found: {pair} in {text}"));
            faults.AddRange(extra.Select(pair => $"found: {pair} in {text}"));
        }
        return (2.0 * right / (found + expected), faults);
    }

    private static IEnumerable<(string Text, List<string> Expected)> Sentences(string part)
    {
        (string Text, List<string> Expected)? current = null;
        foreach (var line in File.ReadLines(Repository.PathOf($"tests/suite/indexing/glosses/fields/{part}.txt")))
        {
            if (line.StartsWith('='))
                current!.Value.Expected.Add(line[2..]);
            if (!line.StartsWith('>'))
                continue;
            if (current is { } complete)
                yield return complete;
            current = (line[2..], []);
        }
        if (current is { } last)
            yield return last;
    }

    private static IEnumerable<string> Found(string text)
    {
        var language = text.Count(LetterFolding.IsHebrewLetter) * 2 > text.Length ? Language.Hebrew : Language.English;
        return GlossRecognition.Find(TextOf.In(language, text)).Select(gloss => $"{gloss.Term} :: {gloss.Meaning}");
    }
}
