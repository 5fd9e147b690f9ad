using Publishing.Sources;

namespace Build.Hebrew;

/// <summary>The shape of the junction model, and its file.</summary>
internal sealed class JunctionModelFile
{
    /// <summary>Phrases of less weight are left out.</summary>
    public const float LeastPhrase = 0.15f;

    private const int Scale = 256;
    private const int ProjectionScale = 16 * Scale;
    private const int PhraseScale = 32;
    private const int LayerScale = 128;

    // So that the sum of all inputs of a unit of the second layer stays within 32 bits.
    private const int MostWeight = 511;

    /// <summary>Chooses the frequent words of the texts.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="words">How many words have an embedding of their own.</param>
    public JunctionModelFile(JunctionCorpus corpus, int words)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (weight, paragraphs) in corpus.Kinds.Where(k => k.Weight > 0))
        {
            var share = weight / paragraphs.Sum(p => (double)p.Length);
            foreach (var word in paragraphs.SelectMany(p => p).Select(w => corpus.Words[w].Core).Where(c => c.Length > 0))
                counts[word] = counts.GetValueOrDefault(word) + share;
        }
        Vocabulary = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => JunctionFeatures.Hash(c.Key)).Distinct().Take(words).Order()];
    }

    /// <summary>The hashes of the frequent words, ascending.</summary>
    public uint[] Vocabulary { get; }

    /// <summary>How many embeddings all other features share.</summary>
    public required int Buckets { get; init; }

    /// <summary>How many values an embedding has; a multiple of 16.</summary>
    public required int Width { get; init; }

    /// <summary>How many units the hidden layer has; together with <see cref="Shared"/> a multiple of 64.</summary>
    public required int Hidden { get; init; }

    /// <summary>How long the vectors of the two sides are; a multiple of 16.</summary>
    public required int Shared { get; init; }

    /// <summary>How many units the second layer has; a multiple of 16.</summary>
    public required int Units { get; init; }

    /// <summary>How many slots there are for phrases.</summary>
    public required int Slots { get; init; }

    /// <summary>Writes what was learnt in whole numbers, as JunctionModel reads them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="network">The network.</param>
    /// <param name="phrases">The weights of phrases, those worth the most first.</param>
    public void Write(string path, JunctionNetwork network, IEnumerable<(uint Key, float Weight)> phrases)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Vocabulary.Length);
        writer.Write(Buckets);
        writer.Write(Width);
        writer.Write(Hidden);
        writer.Write(Shared);
        writer.Write(Units);
        foreach (var hash in Vocabulary)
            writer.Write(hash);
        var steps = Steps(network);
        for (var i = 0; i < network.Embeddings.Length; i += 2)
            writer.Write((byte)(Rounded(network.Embeddings[i], steps[i % Width]) & 15 | Rounded(network.Embeddings[i + 1], steps[(i + 1) % Width]) << 4));
        // The steps of the embeddings go into the projection.
        for (var i = 0; i < network.Projection.Values.Length; i++)
            writer.Write(Short(network.Projection.Values[i] * steps[i / (Hidden + Shared) % Width] * ProjectionScale));
        Write(writer, network.Bias, Scale);
        Write(writer, network.Output, Scale);
        foreach (var value in network.Layer.Weights.Values)
            writer.Write(Math.Clamp(Short(value * LayerScale), (short)-MostWeight, (short)MostWeight));
        Write(writer, network.Layer.Bias, Scale);
        Write(writer, network.Layer.Output, Scale);
        writer.Write(Table(phrases));
    }

    /// <summary>For each value of an embedding the step to which it is rounded.</summary>
    public float[] Steps(JunctionNetwork network) => network.Steps ?? [.. Enumerable.Range(0, Width).Select(i => StepOf(network.Embeddings, i))];

    private static void Write(BinaryWriter writer, LearntValues values, int scale)
    {
        foreach (var value in values.Values)
            writer.Write(Short(value * scale));
    }

    private static short Short(float value) => (short)Math.Clamp(MathF.Round(value), short.MinValue, short.MaxValue);

    // In four bits there are sixteen values.
    private static int Rounded(float value, float step) => (int)Math.Clamp(MathF.Round(value / step), -8, 7);

    // The step with the least loss for one value of the embeddings.
    private float StepOf(float[] embeddings, int index)
    {
        var deviation = 0.0;
        for (var i = index; i < embeddings.Length; i += Width)
            deviation += embeddings[i] * embeddings[i];
        deviation = Math.Sqrt(deviation / (embeddings.Length / Width));
        var (least, best) = (double.MaxValue, 0f);
        for (var tenths = 2; tenths <= 8; tenths++)
        {
            var step = (float)(deviation * tenths / 20);
            var loss = 0.0;
            for (var i = index; i < embeddings.Length; i += Width)
                loss += Math.Pow(embeddings[i] - Rounded(embeddings[i], step) * step, 2);
            if (loss < least)
                (least, best) = (loss, step);
        }
        return best;
    }

    // Open addressing with linear probing; not all slots are filled, so that searches end soon.
    private byte[] Table(IEnumerable<(uint Key, float Weight)> phrases)
    {
        var table = new byte[3 * Slots];
        foreach (var (key, weight) in phrases.Take(Slots * 85 / 100))
        {
            var value = (sbyte)Math.Clamp(MathF.Round(weight * PhraseScale), sbyte.MinValue, sbyte.MaxValue);
            var slot = (int)((ulong)key * (ulong)Slots >> 32);
            while (table[3 * slot + 2] != 0)
                slot = slot + 1 == Slots ? 0 : slot + 1;
            (table[3 * slot], table[3 * slot + 1], table[3 * slot + 2]) = ((byte)key, (byte)(key >> 8), (byte)value);
        }
        return table;
    }
}
