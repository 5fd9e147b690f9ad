namespace Publishing.Unicode.Hyphenation;

/// <summary>Liang's patterns as a trie whose edges lie in one open hash table of (node, letter).</summary>
/// <remarks>A table of edges takes any alphabet, and stays a fifth of the size of rows per node.</remarks>
internal sealed class PatternTrie
{
    private const int Root = 1;

    private Edge[] edges = new Edge[1 << 12];
    private int edgeCount;

    // Where the digits of the pattern that ends in a node begin: first their count, then the digits; 0 for none.
    private int[] digitsOfNode = new int[1 << 11];
    private byte[] digits = new byte[1 << 14];
    private int digitCount = 1;
    private int nodeCount = Root + 1;

    /// <summary>Adds a pattern, as <c>.ach4</c>: letters, full stops for the word's ends, and digits between.</summary>
    public void Add(ReadOnlySpan<char> pattern)
    {
        Span<byte> values = stackalloc byte[Math.Min(pattern.Length, byte.MaxValue - 1) + 1];
        if (pattern.Length >= values.Length)
            return; // No word has so long a pattern.
        values.Clear();
        var node = Root;
        var letters = 0;
        foreach (var unit in pattern)
        {
            if (char.IsAsciiDigit(unit))
                values[letters] = (byte)(unit - '0');
            else
                (node, letters) = (FollowOrAdd(node, unit), letters + 1);
        }
        if (node == Root)
            return;
        values = values[..(letters + 1)];
        if (digitCount + values.Length + 1 > digits.Length)
            Array.Resize(ref digits, 2 * digits.Length);
        digitsOfNode[node] = digitCount;
        digits[digitCount++] = (byte)values.Length;
        values.CopyTo(digits.AsSpan(digitCount));
        digitCount += values.Length;
    }

    /// <summary>Finds the places of a word that the patterns make odd.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="places">Receives ascending indexes, from 1 to the word's length - 1; of the word's length.</param>
    /// <returns>How many there are.</returns>
    public int Divide(ReadOnlySpan<char> word, Span<int> places)
    {
        // The word stands between full stops; values[i] belongs to the place before its unit i.
        var length = word.Length + 2;
        Span<char> dotted = length <= 128 ? stackalloc char[length] : new char[length];
        Span<byte> values = length < 128 ? stackalloc byte[length + 1] : new byte[length + 1];
        dotted[0] = dotted[^1] = '.';
        word.CopyTo(dotted[1..]);
        values.Clear();
        for (var start = 0; start < length; start++)
        {
            var node = Root;
            for (var i = start; i < length && (node = Follow(node, dotted[i])) != 0; i++)
            {
                if (digitsOfNode[node] is not 0 and var at)
                    Raise(values[start..], digits.AsSpan(at + 1, digits[at]));
            }
        }

        var count = 0;
        for (var i = 2; i <= word.Length; i++)
        {
            if ((values[i] & 1) != 0)
                places[count++] = i - 1;
        }
        return count;
    }

    private static void Raise(Span<byte> values, ReadOnlySpan<byte> pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
            values[i] = Math.Max(values[i], pattern[i]);
    }

    private int Follow(int node, char letter) => edges[SlotOf(Key(node, letter))].Target;

    private int FollowOrAdd(int node, char letter)
    {
        var found = Follow(node, letter);
        if (found != 0)
            return found;
        if (2 * ++edgeCount > edges.Length)
            GrowEdges();
        if (nodeCount == digitsOfNode.Length)
            Array.Resize(ref digitsOfNode, 2 * nodeCount);
        Insert(new Edge(Key(node, letter), nodeCount));
        return nodeCount++;
    }

    private void Insert(Edge edge) => edges[SlotOf(edge.Key)] = edge;

    private void GrowEdges()
    {
        var old = edges;
        edges = new Edge[2 * old.Length];
        foreach (var edge in old)
        {
            if (edge.Key != 0)
                Insert(edge);
        }
    }

    /// <summary>The slot that holds a key, or the empty one where it belongs.</summary>
    private int SlotOf(ulong key)
    {
        var mask = edges.Length - 1;
        var slot = (int)((key * 0x9E3779B97F4A7C15) >> 40) & mask;
        while (edges[slot].Key != 0 && edges[slot].Key != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    private static ulong Key(int node, char letter) => ((ulong)node << 16) | letter;

    /// <summary>An edge: node and letter, never 0, and the node that it leads to; an empty slot leads to 0.</summary>
    private readonly record struct Edge(ulong Key, int Target);
}
