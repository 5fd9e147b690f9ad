using System.Numerics;

namespace Publishing.Epub;

/// <summary>A set of code points, made for adding each character of a long text.</summary>
internal sealed class CodePointSet
{
    // A bit for each code point of the planes that are in use: of most books the first alone.
    private ulong[] bits = new ulong[0x10000 / 64];

    /// <summary>Adds a code point, 0 to 0x10FFFF.</summary>
    public void Add(int codePoint)
    {
        if (codePoint >> 6 >= bits.Length)
            Array.Resize(ref bits, 0x110000 / 64);
        bits[codePoint >> 6] |= 1ul << (codePoint & 63);
    }

    /// <summary>Adds those of another set.</summary>
    public void UnionWith(CodePointSet other)
    {
        if (other.bits.Length > bits.Length)
            Array.Resize(ref bits, other.bits.Length);
        for (var i = 0; i < other.bits.Length; i++)
            bits[i] |= other.bits[i];
    }

    /// <summary>The code points, each once, in rising order.</summary>
    public int[] ToArray()
    {
        var all = new List<int>();
        for (var i = 0; i < bits.Length; i++)
        {
            for (var rest = bits[i]; rest != 0; rest &= rest - 1)
                all.Add((i << 6) + BitOperations.TrailingZeroCount(rest));
        }
        return [.. all];
    }
}
