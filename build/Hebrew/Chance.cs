namespace Build.Hebrew;

/// <summary>Numbers that look drawn by chance and are the same on every run (xorshift).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed * 0x9E3779B97F4A7C15UL + 1;

    /// <summary>A number from 0 to below 1.</summary>
    public double Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(Next() * limit);

    /// <summary>Numbers between half a span below 0 and half a span above.</summary>
    public float[] Values(int count, double span)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
            values[i] = (float)((Next() - 0.5) * span);
        return values;
    }
}
