using Publishing.Sources;

namespace Build.Hebrew;

/// <summary>The shape of the junction model, and its file.</summary>
internal sealed class JunctionModelFile
{
    /// <summary>Phrases of less weight are left out.</summary>
    public const float LeastPhrase = 0.15f;

    private const int EmbeddingScale = 32;
    private const int Scale = 256;
    private const int PhraseScale = 32;
    private readonly int slots;

    /// <summary>Chooses the frequent words of the texts.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="words">How many words have an embedding of their own.</param>
    /// <param name="buckets">How many embeddings all other features share.</param>
    /// <param name="width">How many values an embedding has; a multiple of 16.</param>
    /// <param name="hidden">How many units the hidden layer has; a multiple of 16.</param>
    /// <param name="slots">How many slots for phrases.</param>
    public JunctionModelFile(JunctionCorpus corpus, int words, int buckets, int width, int hidden, int slots)
    {
        (Buckets, Width, Hidden, this.slots) = (buckets, width, hidden, slots);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (weight, paragraphs) in corpus.Kinds)
        {
            var share = weight / paragraphs.Sum(p => (double)p.Length);
            foreach (var word in paragraphs.SelectMany(p => p).Select(w => corpus.Words[w].Core).Where(c => c.Length > 0))
                counts[word] = counts.GetValueOrDefault(word) + share;
        }
        Vocabulary = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(words).Select(c => JunctionFeatures.Hash(c.Key)).Distinct().Order()];
    }

    /// <summary>The hashes of the frequent words, ascending.</summary>
    public uint[] Vocabulary { get; }

    public int Buckets { get; }

    public int Width { get; }

    public int Hidden { get; }

    /// <summary>Writes what was learnt in whole numbers, as JunctionModel reads them.</summary>
    public void Write(string path, JunctionNetwork network, IReadOnlyDictionary<uint, float> phrases)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Vocabulary.Length);
        writer.Write(Buckets);
        writer.Write(Width);
        writer.Write(Hidden);
        foreach (var hash in Vocabulary)
            writer.Write(hash);
        foreach (var value in network.Embeddings)
            writer.Write((sbyte)Math.Clamp(MathF.Round(value * EmbeddingScale), sbyte.MinValue, sbyte.MaxValue));
        foreach (var value in network.Projection.Concat(network.Bias).Concat(network.Output))
            writer.Write((short)Math.Clamp(MathF.Round(value * Scale), short.MinValue, short.MaxValue));
        writer.Write(Table(phrases));
    }

    // Open addressing with linear probing; the heaviest phrases go in first and not all slots are filled, so that searches end soon.
    private byte[] Table(IReadOnlyDictionary<uint, float> phrases)
    {
        var table = new byte[3 * slots];
        foreach (var (key, weight) in phrases.OrderByDescending(p => Math.Abs(p.Value)).ThenBy(p => p.Key).Take(slots * 85 / 100))
        {
            var value = (sbyte)Math.Clamp(MathF.Round(weight * PhraseScale), sbyte.MinValue, sbyte.MaxValue);
            var slot = (int)((ulong)key * (ulong)slots >> 32);
            while (table[3 * slot + 2] != 0)
                slot = slot + 1 == slots ? 0 : slot + 1;
            (table[3 * slot], table[3 * slot + 1], table[3 * slot + 2]) = ((byte)key, (byte)(key >> 8), (byte)value);
        }
        return table;
    }
}
