using System.Buffers.Binary;
using System.Numerics;

namespace Publishing.Sources;

/// <summary>Tells how well two words of Hebrew stand side by side, by themselves and the next words on either side.</summary>
/// <remarks>
/// A network over sums of embeddings (of frequent words, and of beginnings, endings and marks of any word): one hidden layer over
/// all words, and the product of what those before and those behind the junction add up to; a second layer above both; and a table
/// of phrases that they do not do justice to. Integers throughout. JunctionModel.md says what it was made from, and the generator in
/// build/Hebrew how.
/// </remarks>
internal sealed class JunctionModel
{
    /// <summary>How many units of a score make one of log-odds.</summary>
    public const int Unit = 64;

    private const string Resource = "Publishing.Sources.Hebrew.JunctionModel.bin";
    private const int SlotBytes = 3;

    // So that the sum of all places stays within 16 bits.
    private const int Most = 4900;

    // No unit and no product counts for more than eight.
    private const int MostInput = 8 * Scale;

    // How many units of a value of the network make one.
    private const int Scale = 256;

    // So that the product of two sides stays within 32 bits.
    private const int MostOfSide = 8191;
    private readonly uint[] vocabulary;
    private readonly int buckets;
    private readonly int width;
    private readonly int hidden;
    private readonly int depth;
    private readonly byte[] embeddings;
    private readonly short[] projection;
    private readonly short[] bias;
    private readonly short[] output;
    private readonly int[] layer;
    private readonly short[] layerBias;
    private readonly short[] layerOutput;
    private readonly byte[] slots;

    /// <summary>Reads a model.</summary>
    /// <param name="file">Little-endian: six counts of 32 bits (frequent words, buckets, width of an embedding, hidden units, values
    /// of a side, units of the second layer), then the hashes of the frequent words (32 bits), the embeddings (4 bits, the earlier value
    /// in the lower half of its byte), the projection by place, embedding and unit or value of a side (16), the bias and the output
    /// weights of the units (16), the weights of the second layer by value and unit, its bias and output weights (16), and to the end
    /// the slots of phrases: a check of 16 bits and a weight of 8.</param>
    public JunctionModel(ReadOnlySpan<byte> file)
    {
        var words = BinaryPrimitives.ReadInt32LittleEndian(file);
        buckets = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        width = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        hidden = BinaryPrimitives.ReadInt32LittleEndian(file[12..]);
        depth = hidden + BinaryPrimitives.ReadInt32LittleEndian(file[16..]);
        var units = BinaryPrimitives.ReadInt32LittleEndian(file[20..]);
        file = file[24..];
        vocabulary = new uint[words];
        for (var i = 0; i < words; i++)
            vocabulary[i] = BinaryPrimitives.ReadUInt32LittleEndian(file[(4 * i)..]);
        file = file[(4 * words)..];
        var bytes = (words + buckets) * width / 2;
        embeddings = file[..bytes].ToArray();
        file = file[bytes..];
        projection = Shorts(ref file, JunctionFeatures.Places * width * depth);
        bias = Shorts(ref file, hidden);
        output = Shorts(ref file, hidden);
        layer = [.. Shorts(ref file, depth * units)];
        layerBias = Shorts(ref file, units);
        layerOutput = Shorts(ref file, units);
        slots = file.ToArray();
    }

    /// <summary>The model that ships with the program.</summary>
    public static JunctionModel Default { get; } = new(ReadResource());

    /// <summary>Whether a word is one of the frequent ones of the texts that the model was made from.</summary>
    public bool IsFrequent(string word) => vocabulary.AsSpan().BinarySearch(JunctionFeatures.Hash(word)) >= 0;

    /// <summary>What a word adds to the hidden units and to its side, for each place it can have.</summary>
    public short[] Project(HebrewWord word)
    {
        Span<int> rows = stackalloc int[JunctionFeatures.Most];
        var count = JunctionFeatures.RowsOf(word, vocabulary, buckets, rows);
        Span<int> sum = stackalloc int[width];
        sum.Clear();
        foreach (var row in rows[..count])
        {
            var embedding = embeddings.AsSpan(row * width / 2, width / 2);
            for (var i = 0; i < embedding.Length; i++)
            {
                sum[2 * i] += (sbyte)(embedding[i] << 4) >> 4;
                sum[2 * i + 1] += (sbyte)embedding[i] >> 4;
            }
        }
        var result = new short[JunctionFeatures.Places * depth];
        Span<int> units = stackalloc int[depth];
        for (var place = 0; place < JunctionFeatures.Places; place++)
        {
            units.Clear();
            for (var i = 0; i < width; i++)
                Add(units, projection.AsSpan((place * width + i) * depth, depth), sum[i]);
            for (var h = 0; h < units.Length; h++)
                result[place * depth + h] = (short)Math.Clamp(units[h] >> 4, -Most, Most);
        }
        return result;
    }

    /// <summary>The weight of a junction, in <see cref="Unit"/>s: the greater, the likelier.</summary>
    /// <param name="around">The words around it, one for each place.</param>
    public int Score(ReadOnlySpan<JunctionWord> around)
    {
        Span<short> first = around[0].Projection, second = around[1].Projection.AsSpan(depth), third = around[2].Projection.AsSpan(2 * depth);
        Span<short> fourth = around[3].Projection.AsSpan(3 * depth), fifth = around[4].Projection.AsSpan(4 * depth), sixth = around[5].Projection.AsSpan(5 * depth);
        Span<short> values = stackalloc short[depth];
        var (most, side) = (new Vector<short>(MostInput), new Vector<short>(MostOfSide));
        var sum = Vector<int>.Zero;
        for (var h = 0; h < depth; h += Vector<short>.Count)
        {
            var before = At(first, h) + At(second, h) + At(third, h);
            var behind = At(fourth, h) + At(fifth, h) + At(sixth, h);
            if (h < hidden)
            {
                var unit = Vector.Min(Vector.Max(Vector<short>.Zero, before + behind + At(bias, h)), most);
                unit.CopyTo(values[h..]);
                var (low, high) = Product(unit, At(output, h));
                sum += low + high;
            }
            else
            {
                var (low, high) = Product(Vector.Max(-side, Vector.Min(before, side)), Vector.Max(-side, Vector.Min(behind, side)));
                var limit = new Vector<int>(MostInput);
                (low, high) = (Vector.Max(-limit, Vector.Min(low >> 8, limit)), Vector.Max(-limit, Vector.Min(high >> 8, limit)));
                sum += (low + high) * Scale;
                Vector.Narrow(low, high).CopyTo(values[h..]);
            }
        }
        var (left, right) = (around[JunctionFeatures.Side - 1], around[JunctionFeatures.Side]);
        return (int)((SumOf(sum) + Second(values)) >> 10)
            + 2 * Phrase(JunctionFeatures.Pair(left.LeftHash, right.RightHash))
            + 2 * Phrase(JunctionFeatures.TripleBefore(around[JunctionFeatures.Side - 2].CoreHash, left.LeftHash, right.RightHash))
            + 2 * Phrase(JunctionFeatures.TripleBehind(left.LeftHash, right.RightHash, around[JunctionFeatures.Side + 1].CoreHash));
    }

    // What the units of the second layer add.
    private long Second(ReadOnlySpan<short> values)
    {
        Span<int> units = stackalloc int[layerBias.Length];
        units.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == 0)
                continue;
            var value = new Vector<int>(values[i]);
            var weights = layer.AsSpan(i * units.Length, units.Length);
            for (var u = 0; u < units.Length; u += Vector<int>.Count)
                (new Vector<int>(units[u..]) + value * new Vector<int>(weights[u..])).CopyTo(units[u..]);
        }
        var sum = 0L;
        for (var u = 0; u < units.Length; u++)
            sum += (long)Math.Clamp((units[u] >> 7) + layerBias[u], 0, MostInput) * layerOutput[u];
        return sum;
    }

    private static (Vector<int> Low, Vector<int> High) Product(Vector<short> left, Vector<short> right)
    {
        Vector.Widen(left, out var leftLow, out var leftHigh);
        Vector.Widen(right, out var rightLow, out var rightHigh);
        return (leftLow * rightLow, leftHigh * rightHigh);
    }

    private static Vector<short> At(ReadOnlySpan<short> values, int index) => new(values[index..]);

    private static long SumOf(Vector<int> values)
    {
        var sum = 0L;
        for (var i = 0; i < Vector<int>.Count; i++)
            sum += values[i];
        return sum;
    }

    private static void Add(Span<int> units, ReadOnlySpan<short> weights, int by)
    {
        var factor = new Vector<int>(by);
        for (var h = 0; h < weights.Length; h += Vector<short>.Count)
        {
            Vector.Widen(At(weights, h), out var low, out var high);
            (new Vector<int>(units[h..]) + low * factor).CopyTo(units[h..]);
            var next = units[(h + Vector<int>.Count)..];
            (new Vector<int>(next) + high * factor).CopyTo(next);
        }
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
