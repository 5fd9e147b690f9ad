using System.Numerics;

namespace Publishing.Sources;

/// <summary>Natural logarithms in integers, so that they are the same on every machine.</summary>
internal static class Logarithm
{
    /// <summary>How many units make 1.</summary>
    public const int Unit = 1024;

    // ln 2 in units.
    private const int Two = 710;

    /// <summary>The logarithm of a fraction of two whole numbers above 0, in <see cref="Unit"/>s, right to a hundredth.</summary>
    public static int Of(long numerator, long denominator) => Of(numerator) - Of(denominator);

    private static int Of(long value)
    {
        var power = BitOperations.Log2((ulong)value);
        // ln(1 + x) for the rest of 0 to 1: x - x²/2 + x³/5, whose last part makes up for those left out.
        var x = (int)((value << 10 >> power) - Unit);
        return (power * Two) + x - (x * x / (2 * Unit)) + (int)((long)x * x * x / (5L * Unit * Unit));
    }
}
