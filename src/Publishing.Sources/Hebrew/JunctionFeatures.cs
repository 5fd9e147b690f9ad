namespace Publishing.Sources;

/// <summary>What the junction model knows words by: rows of its table of embeddings, and keys of its table of phrases.</summary>
/// <remarks>The program and the generator of the model share this file: a change here asks for a model made anew.</remarks>
internal static class JunctionFeatures
{
    /// <summary>How many words on either side of a junction count.</summary>
    public const int Side = 3;

    /// <summary>How many places a word can have at a junction: those before it, then those behind it, in the order of reading.</summary>
    public const int Places = 2 * Side;

    /// <summary>How many rows a word has at most.</summary>
    public const int Most = 16;

    // What may be written together with a word: its own rows then stand for both.
    private const string Prefixes = "ובכלמשהד";

    /// <summary>The rows of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="vocabulary">The hashes of the frequent words, ascending: they have a row each, the first ones.</param>
    /// <param name="buckets">How many rows all other features share.</param>
    /// <param name="rows">Receives the rows; at least <see cref="Most"/> long.</param>
    /// <returns>How many rows there are.</returns>
    public static int RowsOf(HebrewWord word, ReadOnlySpan<uint> vocabulary, int buckets, Span<int> rows)
    {
        var list = new RowList(rows, vocabulary.Length, buckets);
        var core = word.Core.AsSpan();
        if (word == HebrewWord.Boundary)
        {
            list.Add("¶");
            return list.Count;
        }
        if (word.Trail != HebrewWord.None)
            list.Add("trail", [word.Trail]);
        if (word.Lead != HebrewWord.None)
            list.Add("lead", [word.Lead]);
        if (core.IsEmpty)
        {
            list.Add("marks", [word.Lead, word.Trail]);
            return list.Count;
        }
        if (vocabulary.BinarySearch(Hash(core)) is var place and >= 0)
            list.AddRow(place);
        else
            list.Add("rare", [(char)Math.Min(core.Length, 8)]);
        AddEnds(ref list, core);
        AddWithoutPrefix(ref list, core, vocabulary, most: 2);
        if (char.IsDigit(core[0]))
            list.Add("number", [(char)Math.Min(core.Length, 5)]);
        if (core.Contains('"'))
            list.Add("abbreviation");
        return list.Count;
    }

    /// <summary>The hash by which a frequent word is known (FNV-1a with a finish that mixes its bits).</summary>
    public static uint Hash(ReadOnlySpan<char> text) => Mix(Continue(2166136261, text));

    /// <summary>The hash of a word on the earlier side of a junction.</summary>
    public static uint LeftHash(HebrewWord word) => Mix(Continue(Continue(2166136261, word.Core), [word.Trail]));

    /// <summary>The hash of a word on the later side of a junction.</summary>
    public static uint RightHash(HebrewWord word) => Mix(Continue(Continue(2166136261, word.Core), [word.Lead]));

    /// <summary>The key of two neighbours.</summary>
    public static uint Pair(uint left, uint right) => Mix(left * 0x9E3779B1u ^ right);

    /// <summary>The key of two neighbours and the word before them.</summary>
    public static uint TripleBefore(uint before, uint left, uint right) => Mix(Mix(before * 0x85EBCA6Bu ^ left) * 0x9E3779B1u ^ right ^ 0x1234567u);

    /// <summary>The key of two neighbours and the word behind them.</summary>
    public static uint TripleBehind(uint left, uint right, uint behind) => Mix(Mix(left * 0x9E3779B1u ^ right) * 0xC2B2AE35u ^ behind ^ 0x7654321u);

    private static void AddEnds(ref RowList list, ReadOnlySpan<char> core)
    {
        list.Add("starts1", core[..1]);
        list.Add("ends1", core[^1..]);
        if (core.Length > 2)
        {
            list.Add("starts2", core[..2]);
            list.Add("ends2", core[^2..]);
        }
        if (core.Length <= 3)
            return;
        list.Add("starts3", core[..3]);
        list.Add("ends3", core[^3..]);
        list.Add("both1", [core[0], core[^1]]);
        list.Add("both2", [core[0], core[^2], core[^1]]);
    }

    private static void AddWithoutPrefix(ref RowList list, ReadOnlySpan<char> core, ReadOnlySpan<uint> vocabulary, int most)
    {
        for (var i = 0; i < most && core.Length > 3 && Prefixes.Contains(core[0]); i++)
        {
            core = core[1..];
            if (vocabulary.BinarySearch(Hash(core)) is var place and >= 0)
                list.AddRow(place);
            else
                list.Add("base", core);
        }
    }

    private static uint Continue(uint hash, scoped ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * 16777619;
            hash = (hash ^ (byte)(c >> 8)) * 16777619;
        }
        return hash;
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ hash >> 16) * 0x7feb352d;
        hash = (hash ^ hash >> 15) * 0x846ca68b;
        return hash ^ hash >> 16;
    }

    private ref struct RowList(Span<int> rows, int vocabulary, int buckets)
    {
        private readonly Span<int> rows = rows;

        public int Count { get; private set; }

        public void AddRow(int row) => rows[Count++] = row;

        public void Add(string name, scoped ReadOnlySpan<char> value = default) =>
            AddRow(vocabulary + (int)(Mix(Continue(Continue(2166136261, name), value)) % (uint)buckets));
    }
}
