namespace Publishing.Sources.Tests;

/// <summary>Measures how many words of a text stand in the right order in another.</summary>
internal static class WordOrder
{
    /// <summary>The longest common subsequence of words, as a part of the words expected.</summary>
    public static double Accuracy(string expected, string actual)
    {
        var (a, b) = (Words(expected), Words(actual));
        var row = new int[b.Length + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var k = 1; k <= b.Length; k++)
            {
                var above = row[k];
                row[k] = word == b[k - 1] ? diagonal + 1 : Math.Max(above, row[k - 1]);
                diagonal = above;
            }
        }
        return (double)row[^1] / a.Length;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
