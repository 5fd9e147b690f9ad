namespace Build.Hebrew;

/// <summary>Weights of phrases of two and three words, of those that the texts hold often enough.</summary>
internal sealed class JunctionPhrases
{
    private const int Bits = 27;
    private const int Fewest = 4;
    private readonly byte[] counts = new byte[1 << Bits];
    private readonly float[] weights = new float[1 << Bits];
    private readonly float[] speeds = new float[1 << Bits];

    public void Count(uint key)
    {
        ref var count = ref counts[key >> (32 - Bits)];
        if (count < byte.MaxValue)
            count++;
    }

    /// <summary>What a phrase is worth: more the heavier it is, and the more often it was needed.</summary>
    public float Worth(uint key) => Math.Abs(Weight(key)) * MathF.Sqrt(speeds[key >> (32 - Bits)]);

    public float Weight(uint key) => weights[key >> (32 - Bits)];

    public void Learn(uint key, float slope, float rate)
    {
        var at = key >> (32 - Bits);
        if (counts[at] < Fewest)
            return;
        speeds[at] += slope * slope;
        weights[at] -= rate * slope / MathF.Sqrt(speeds[at] + 1e-6f);
    }
}
