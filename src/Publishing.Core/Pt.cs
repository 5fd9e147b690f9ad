using System.Globalization;

namespace Publishing.Core;

/// <summary>A length in points (1/72 inch), held as a whole number of 1/65536 pt so that layout is the same on every machine.</summary>
/// <param name="Raw">The length in 1/65536 pt (TeX's scaled point, on the PDF point).</param>
public readonly record struct Pt(long Raw) : IComparable<Pt>
{
    /// <summary>How many raw units make a point.</summary>
    public const int Scale = 65536;

    /// <summary>The length 0.</summary>
    public static Pt Zero => default;

    /// <summary>A length in whole points.</summary>
    public static Pt FromPoints(int points) => new((long)points * Scale);

    /// <summary>A length in points, rounded half away from zero to 1/65536 pt.</summary>
    public static Pt FromPoints(decimal points) => new((long)Math.Round(points * Scale, MidpointRounding.AwayFromZero));

    /// <summary>A length in millimetres, rounded half away from zero to 1/65536 pt.</summary>
    public static Pt FromMillimetres(decimal millimetres) => FromPoints(millimetres * 72m / 25.4m);

    /// <summary>A length given in font units at a size: <c>units · size / unitsPerEm</c>, rounded to nearest.</summary>
    public static Pt FromFontUnits(long units, Pt size, int unitsPerEm) => new(DivideRounded(units * size.Raw, unitsPerEm));

    /// <summary>The length in points, exact.</summary>
    public decimal Points => (decimal)Raw / Scale;

    /// <summary>The length times a ratio, rounded to nearest.</summary>
    public Pt Times(long numerator, long denominator) => new((long)Math.Round((decimal)Raw * numerator / denominator, MidpointRounding.AwayFromZero));

    /// <inheritdoc/>
    public int CompareTo(Pt other) => Raw.CompareTo(other.Raw);

    /// <summary>The smaller of two lengths.</summary>
    public static Pt Min(Pt a, Pt b) => a.Raw <= b.Raw ? a : b;

    /// <summary>The greater of two lengths.</summary>
    public static Pt Max(Pt a, Pt b) => a.Raw >= b.Raw ? a : b;

    /// <summary>Sum.</summary>
    public static Pt operator +(Pt a, Pt b) => new(a.Raw + b.Raw);

    /// <summary>Difference.</summary>
    public static Pt operator -(Pt a, Pt b) => new(a.Raw - b.Raw);

    /// <summary>Negation.</summary>
    public static Pt operator -(Pt a) => new(-a.Raw);

    /// <summary>Multiple.</summary>
    public static Pt operator *(Pt a, int factor) => new(a.Raw * factor);

    /// <summary>Part, rounded towards zero.</summary>
    public static Pt operator /(Pt a, int divisor) => new(a.Raw / divisor);

    /// <summary>Whether <paramref name="a"/> is shorter.</summary>
    public static bool operator <(Pt a, Pt b) => a.Raw < b.Raw;

    /// <summary>Whether <paramref name="a"/> is longer.</summary>
    public static bool operator >(Pt a, Pt b) => a.Raw > b.Raw;

    /// <summary>Whether <paramref name="a"/> is not longer.</summary>
    public static bool operator <=(Pt a, Pt b) => a.Raw <= b.Raw;

    /// <summary>Whether <paramref name="a"/> is not shorter.</summary>
    public static bool operator >=(Pt a, Pt b) => a.Raw >= b.Raw;

    /// <summary>Points with at most three decimals and no unit, in the invariant culture: <c>12.5</c>.</summary>
    public override string ToString() => Math.Round(Points, 3, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture);

    private static long DivideRounded(long value, long divisor) =>
        value >= 0 ? (value + divisor / 2) / divisor : -((-value + divisor / 2) / divisor);
}
