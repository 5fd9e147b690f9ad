namespace Publishing.Fonts.Tests.Shaping;

/// <summary>Numbers that look random and are the same in every run (Numerical Recipes' linear congruence).</summary>
internal sealed class Sequence(uint seed)
{
    private uint state = seed;

    /// <summary>A number from 0 to below a limit.</summary>
    public int Next(int limit)
    {
        state = unchecked(state * 1664525 + 1013904223);
        return (int)((ulong)state * (ulong)limit >> 32);
    }
}
