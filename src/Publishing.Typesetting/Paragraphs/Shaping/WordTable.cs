namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Shaped words by their text, asked for by span. Reading takes no lock, and no string; any number of threads may read and add at once.</summary>
internal sealed class WordTable
{
    private readonly Lock adding = new();
    private Entry?[] buckets = new Entry?[256];
    private int count;

    /// <summary>Finds a word; null where it is not there.</summary>
    public ShapedWord? Find(ReadOnlySpan<char> text)
    {
        var hash = HashOf(text);
        var chains = Volatile.Read(ref buckets);
        for (var entry = Volatile.Read(ref chains[hash & (chains.Length - 1)]); entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && text.SequenceEqual(entry.Text))
                return entry.Word;
        }
        return null;
    }

    /// <summary>Adds a word, unless another thread was first.</summary>
    /// <returns>The word that stays.</returns>
    public ShapedWord Add(string text, ShapedWord word)
    {
        lock (adding)
        {
            if (Find(text) is { } known)
                return known;
            if (count++ == buckets.Length)
                Grow();
            Insert(buckets, HashOf(text), text, word);
            return word;
        }
    }

    private void Grow()
    {
        var larger = new Entry?[buckets.Length * 4];
        foreach (var chain in buckets)
        {
            for (var entry = chain; entry is not null; entry = entry.Next)
                Insert(larger, entry.Hash, entry.Text, entry.Word);
        }
        Volatile.Write(ref buckets, larger);
    }

    private static void Insert(Entry?[] chains, int hash, string text, ShapedWord word)
    {
        ref var chain = ref chains[hash & (chains.Length - 1)];
        Volatile.Write(ref chain, new Entry(hash, text, word, chain));
    }

    /// <summary>FNV-1a over UTF-16 units.</summary>
    private static int HashOf(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        return (int)(hash ^ hash >> 15);
    }

    /// <summary>A word in the chain of its bucket; never changed, so that readers may follow it at any time.</summary>
    private sealed record Entry(int Hash, string Text, ShapedWord Word, Entry? Next);
}
