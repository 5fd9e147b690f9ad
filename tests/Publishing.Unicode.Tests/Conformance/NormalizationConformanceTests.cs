using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Tests.Conformance;

/// <summary>Canonical mappings, combining classes and composites, proved by the normal forms that they make (UAX #15).</summary>
public class NormalizationConformanceTests
{
    [Fact]
    public void Every_line_of_NormalizationTest_gives_its_canonical_forms()
    {
        var cases = 0;
        foreach (var line in UnicodeTestFile.DataLines("NormalizationTest.txt").Where(line => line[0] != '@'))
        {
            var columns = line.Split(';')[..5].Select(UnicodeTestFile.Text).ToArray();
            for (var i = 0; i < 5; i++)
            {
                var (composed, decomposed) = i < 3 ? (columns[1], columns[2]) : (columns[3], columns[4]);
                Assert.True(Decomposed(columns[i]) == decomposed, line);
                Assert.True(Composed(columns[i]) == composed, line);
            }
            cases++;
        }
        Assert.Equal(19074, cases);
    }

    private static string Decomposed(string text) => string.Concat(Ordered(text).Select(char.ConvertFromUtf32));

    private static string Composed(string text)
    {
        var result = new List<int>();
        var starter = -1;
        var lastClass = -1;
        foreach (var codePoint in Ordered(text))
        {
            int combining = UnicodeData.CanonicalCombiningClass(codePoint);
            if (starter >= 0 && lastClass < combining && UnicodeData.Compose(result[starter], codePoint, out var composite))
            {
                result[starter] = composite;
                continue;
            }
            (starter, lastClass) = combining == 0 ? (result.Count, -1) : (starter, combining);
            result.Add(codePoint);
        }
        return string.Concat(result.Select(char.ConvertFromUtf32));
    }

    private static List<int> Ordered(string text)
    {
        var result = new List<int>();
        foreach (var rune in text.EnumerateRunes())
            Decompose(rune.Value, result);
        for (var start = 0; start < result.Count; start++)
        {
            var end = start;
            while (end < result.Count && UnicodeData.CanonicalCombiningClass(result[end]) != 0)
                end++;
            var ordered = result[start..end].OrderBy(codePoint => UnicodeData.CanonicalCombiningClass(codePoint)).ToList();
            for (var i = start; i < end; i++)
                result[i] = ordered[i - start];
            start = Math.Max(start, end - 1);
        }
        return result;
    }

    private static void Decompose(int codePoint, List<int> result)
    {
        if (!UnicodeData.Decompose(codePoint, out var first, out var second))
        {
            result.Add(codePoint);
            return;
        }
        Decompose(first, result);
        if (second != 0)
            result.Add(second);
    }
}
