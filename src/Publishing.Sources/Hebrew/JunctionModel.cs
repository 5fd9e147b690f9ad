using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Publishing.Sources;

/// <summary>Tells how well two words of Hebrew stand side by side, by themselves and the next words on either side.</summary>
/// <remarks>
/// A network of one hidden layer over sums of embeddings (of frequent words, and of beginnings, endings and marks of any word),
/// and a table of phrases that it does not do justice to. Integers throughout. JunctionModel.md says what it was made from, and
/// the generator in build/Hebrew how.
/// </remarks>
internal sealed class JunctionModel
{
    /// <summary>How many units of a score make one of log-odds.</summary>
    public const int Unit = 64;

    /// <summary>How many places a word can have at a junction: second before, before, behind, second behind.</summary>
    public const int Places = 4;

    private const string Resource = "Publishing.Sources.Hebrew.JunctionModel.bin";
    private const int SlotBytes = 3;
    private readonly uint[] vocabulary;
    private readonly int buckets;
    private readonly int width;
    private readonly sbyte[] embeddings;
    private readonly short[] projection;
    private readonly short[] bias;
    private readonly short[] output;
    private readonly byte[] slots;

    /// <summary>Reads a model.</summary>
    /// <param name="file">Little-endian: four counts of 32 bits (frequent words, buckets, width of an embedding, hidden units), then
    /// the hashes of the frequent words (32 bits), the embeddings (8), the projection by place, embedding and unit (16), the bias
    /// and the output weights of the units (16), and to the end the slots of phrases: a check of 16 bits and a weight of 8.</param>
    public JunctionModel(ReadOnlySpan<byte> file)
    {
        var words = BinaryPrimitives.ReadInt32LittleEndian(file);
        buckets = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        width = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        Hidden = BinaryPrimitives.ReadInt32LittleEndian(file[12..]);
        file = file[16..];
        vocabulary = new uint[words];
        for (var i = 0; i < words; i++)
            vocabulary[i] = BinaryPrimitives.ReadUInt32LittleEndian(file[(4 * i)..]);
        file = file[(4 * words)..];
        var cells = (words + buckets) * width;
        embeddings = MemoryMarshal.Cast<byte, sbyte>(file[..cells]).ToArray();
        file = file[cells..];
        projection = Shorts(ref file, Places * width * Hidden);
        bias = Shorts(ref file, Hidden);
        output = Shorts(ref file, Hidden);
        slots = file.ToArray();
    }

    /// <summary>The model that ships with the program.</summary>
    public static JunctionModel Default { get; } = new(ReadResource());

    /// <summary>How many units the hidden layer has.</summary>
    public int Hidden { get; }

    /// <summary>What a word adds to the hidden units, for each place it can have.</summary>
    public short[] Project(HebrewWord word)
    {
        Span<int> rows = stackalloc int[JunctionFeatures.Most];
        var count = JunctionFeatures.RowsOf(word, vocabulary, buckets, rows);
        Span<int> sum = stackalloc int[width];
        sum.Clear();
        foreach (var row in rows[..count])
        {
            var embedding = embeddings.AsSpan(row * width, width);
            for (var i = 0; i < width; i++)
                sum[i] += embedding[i];
        }
        var result = new short[Places * Hidden];
        Span<int> units = stackalloc int[Hidden];
        for (var place = 0; place < Places; place++)
        {
            units.Clear();
            for (var i = 0; i < width; i++)
            {
                var weights = projection.AsSpan((place * width + i) * Hidden, Hidden);
                for (var h = 0; h < weights.Length; h++)
                    units[h] += sum[i] * weights[h];
            }
            for (var h = 0; h < units.Length; h++)
                result[place * Hidden + h] = (short)Math.Clamp(units[h] >> 5, short.MinValue, short.MaxValue);
        }
        return result;
    }

    /// <summary>The weight of a junction, in <see cref="Unit"/>s: the greater, the likelier.</summary>
    /// <param name="before">The second word before it.</param>
    /// <param name="left">The word before it.</param>
    /// <param name="right">The word behind it.</param>
    /// <param name="behind">The second word behind it.</param>
    public int Score(JunctionWord before, JunctionWord left, JunctionWord right, JunctionWord behind)
    {
        var a = before.Projection.AsSpan(0, Hidden);
        var b = left.Projection.AsSpan(Hidden, Hidden);
        var c = right.Projection.AsSpan(2 * Hidden, Hidden);
        var d = behind.Projection.AsSpan(3 * Hidden, Hidden);
        var sum = 0L;
        for (var h = 0; h < bias.Length; h++)
            sum += Math.Max(0, bias[h] + a[h] + b[h] + c[h] + d[h]) * output[h];
        return (int)(sum >> 10)
            + 2 * Phrase(JunctionFeatures.Pair(left.LeftHash, right.RightHash))
            + 2 * Phrase(JunctionFeatures.TripleBefore(before.CoreHash, left.LeftHash, right.RightHash))
            + 2 * Phrase(JunctionFeatures.TripleBehind(left.LeftHash, right.RightHash, behind.CoreHash));
    }

    private int Phrase(uint key)
    {
        var count = (uint)(slots.Length / SlotBytes);
        if (count == 0)
            return 0;
        var check = key & 0xFFFF;
        for (var slot = (uint)((ulong)key * count >> 32); ; slot = slot + 1 == count ? 0 : slot + 1)
        {
            var at = (int)slot * SlotBytes;
            if (slots[at + 2] == 0 || (slots[at] | slots[at + 1] << 8) == check)
                return (sbyte)slots[at + 2];
        }
    }

    private static short[] Shorts(ref ReadOnlySpan<byte> file, int count)
    {
        var values = new short[count];
        for (var i = 0; i < count; i++)
            values[i] = BinaryPrimitives.ReadInt16LittleEndian(file[(2 * i)..]);
        file = file[(2 * count)..];
        return values;
    }

    private static byte[] ReadResource()
    {
        using var stream = typeof(JunctionModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The junction model is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
