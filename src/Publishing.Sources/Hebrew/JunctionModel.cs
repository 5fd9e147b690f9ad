using System.Collections.Frozen;
using System.Text;

namespace Publishing.Sources;

/// <summary>Tells how well two words of Hebrew stand side by side.</summary>
/// <remarks>
/// The mutual information of neighbours in Hebrew prose and verse of the public domain, for words and for classes of words
/// (frequent words, and the others by their beginnings and endings). JunctionModel.bin is a hash table with linear probing: per
/// slot a check of 16 bits and a weight of 8, little-endian; an empty slot has weight 0. JunctionModel.words lists the frequent words.
/// </remarks>
internal sealed class JunctionModel
{
    /// <summary>How many units of <see cref="Score"/> make one of log-odds.</summary>
    public const int Unit = 16;

    private const string Resource = "Publishing.Sources.Hebrew.JunctionModel";
    private const int SlotBytes = 3;
    private static readonly uint[] CrcTable = MakeCrcTable();
    private readonly byte[] slots;
    private readonly FrozenSet<string> frequent;

    private JunctionModel(byte[] slots, FrozenSet<string> frequent) => (this.slots, this.frequent) = (slots, frequent);

    /// <summary>The model that ships with the program.</summary>
    public static JunctionModel Default { get; } = new(
        ReadResource(".bin"), Encoding.UTF8.GetString(ReadResource(".words")).Split('\n').ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The weight of a junction: the greater, the likelier.</summary>
    /// <param name="left">The word on the earlier side.</param>
    /// <param name="right">The word on the later side.</param>
    public int Score(HebrewWord left, HebrewWord right)
    {
        var leftClass = left.LeftWord != "#." && frequent.Contains(left.Core) ? left.LeftWord : left.LeftShape;
        var rightClass = frequent.Contains(right.Core) ? right.RightWord : right.RightShape;
        return Weight('0', left.LeftWord, right.RightWord) + Weight('1', left.LeftWord, rightClass)
            + Weight('2', leftClass, right.RightWord) + Weight('3', leftClass, rightClass);
    }

    private int Weight(char level, string left, string right)
    {
        var hash = Continue(Continue(Continue(Continue(0xFFFFFFFF, level.ToString()), left), "|"), right) ^ 0xFFFFFFFF;
        var count = (uint)slots.Length / SlotBytes;
        var check = hash >> 16;
        for (var slot = hash & (count - 1); ; slot = (slot + 1) & (count - 1))
        {
            var entry = slots.AsSpan((int)slot * SlotBytes, SlotBytes);
            if (entry[2] == 0 || (entry[0] | entry[1] << 8) == check)
                return (sbyte)entry[2];
        }
    }

    private static uint Continue(uint hash, string text)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(utf8);
            for (var i = 0; i < length; i++)
                hash = CrcTable[(hash ^ utf8[i]) & 0xFF] ^ (hash >> 8);
        }
        return hash;
    }

    private static byte[] ReadResource(string extension)
    {
        using var stream = typeof(JunctionModel).Assembly.GetManifestResourceStream(Resource + extension)
            ?? throw new InvalidOperationException("The junction model is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // The cyclic redundancy check of ISO 3309, reflected, polynomial EDB88320.
    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            table[i] = value;
        }
        return table;
    }
}
