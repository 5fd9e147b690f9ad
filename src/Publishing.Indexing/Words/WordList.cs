namespace Publishing.Indexing;

/// <summary>Reads the word lists that stand beside this file.</summary>
internal static class WordList
{
    /// <summary>The words of a list: divided by blanks, lines that begin with # left out.</summary>
    /// <param name="name">The file's name.</param>
    /// <remarks>A set that is quick to make: most of it is never asked for in one run.</remarks>
    public static HashSet<string> Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words.Add(word);
        }
        return words;
    }
}
