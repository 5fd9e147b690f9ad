namespace Publishing.Epub;

/// <summary>A set of code points, made for adding each character of a long text.</summary>
internal sealed class CodePointSet
{
    private readonly ulong[] bits = new ulong[0x110000 / 64];

    /// <summary>Adds a code point, 0 to 0x10FFFF.</summary>
    public void Add(int codePoint) => bits[codePoint >> 6] |= 1ul << (codePoint & 63);

    /// <summary>Adds those of another set.</summary>
    public void UnionWith(CodePointSet other)
    {
        for (var i = 0; i < bits.Length; i++)
            bits[i] |= other.bits[i];
    }

    /// <summary>The code points, each once, in rising order.</summary>
    public int[] ToArray()
    {
        var all = new List<int>();
        for (var i = 0; i < bits.Length; i++)
        {
            for (var rest = bits[i]; rest != 0; rest &= rest - 1)
                all.Add((i << 6) + System.Numerics.BitOperations.TrailingZeroCount(rest));
        }
        return [.. all];
    }
}
