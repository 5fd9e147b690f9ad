using System.Buffers;
using System.Runtime.CompilerServices;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>The bracket pairs of an isolating run sequence (UAX #9, BD16).</summary>
internal ref struct BracketPairs : IDisposable
{
    private const int MaxOpen = 63;

    private BracketPair[] pairs = [];
    private int count;

    /// <summary>Finds the pairs among the characters whose type is still ON.</summary>
    public BracketPairs(ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> types, ReadOnlySpan<int> positions)
    {
        // Each entry: the number of the pair, and the bracket that would close it.
        var open = new OpenBrackets();
        var depth = 0;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] != BidiClass.ON)
                continue;
            var character = text[positions[i]];
            switch (UnicodeData.PairedBracket(character, out var other))
            {
                case BracketType.Open when depth == MaxOpen:
                    return;
                case BracketType.Open:
                    open[depth++] = (count, Canonical(other));
                    Add(i);
                    break;
                case BracketType.Close:
                    var at = depth - 1;
                    while (at >= 0 && open[at].Closer != Canonical(character))
                        at--;
                    if (at >= 0)
                    {
                        pairs[open[at].Pair] = pairs[open[at].Pair] with { Close = i };
                        depth = at;
                    }
                    break;
            }
        }
    }

    /// <summary>One entry per opening bracket, in the order of the text; those that found no partner have Close -1.</summary>
    public readonly ReadOnlySpan<BracketPair> Found => pairs.AsSpan(0, count);

    /// <inheritdoc/>
    public readonly void Dispose()
    {
        if (pairs.Length > 0)
            ArrayPool<BracketPair>.Shared.Return(pairs);
    }

    private void Add(int opening)
    {
        if (count == pairs.Length)
        {
            var larger = ArrayPool<BracketPair>.Shared.Rent(Math.Max(16, 2 * count));
            Found.CopyTo(larger);
            Dispose();
            pairs = larger;
        }
        pairs[count++] = new BracketPair(opening, -1);
    }

    // U+2329 and U+232A are canonically equivalent to U+3008 and U+3009.
    private static int Canonical(int bracket) =>
        UnicodeData.Decompose(bracket, out var equivalent, out _) ? equivalent : bracket;

    [InlineArray(MaxOpen)]
    private struct OpenBrackets
    {
        private (int Pair, int Closer) first;
    }
}
