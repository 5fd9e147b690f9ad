using System.Buffers;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Editions;

/// <summary>Reads lengths as publishers write them.</summary>
internal static class Lengths
{
    private const decimal Greatest = 100_000m;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.-");

    /// <summary>The length of a text such as <c>18mm</c>, <c>10.5 pt</c>, <c>6in</c>, <c>2cm</c>; false when it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length.</param>
    /// <param name="defaultUnit">The unit of a number without one, or null when it needs one.</param>
    public static bool TryParse(string text, out Pt length, string? defaultUnit = null)
    {
        length = Pt.Zero;
        var trimmed = text.AsSpan().Trim();
        var digits = trimmed.IndexOfAnyExcept(NumberSigns);
        var unit = digits < 0 ? defaultUnit ?? "" : trimmed[digits..].Trim().ToString();
        var number = digits < 0 ? trimmed : trimmed[..digits];
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > Greatest)
            return false;
        if (PointsPer(unit) is not { } points)
            return false;
        length = Pt.FromPoints(value * points);
        return true;
    }

    /// <summary>The unit that a text ends with, or null.</summary>
    public static string? UnitOf(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var letters = trimmed.Length;
        while (letters > 0 && char.IsAsciiLetter(trimmed[letters - 1]))
            letters--;
        return letters == trimmed.Length ? null : trimmed[letters..].ToString();
    }

    private static decimal? PointsPer(string unit) => unit switch
    {
        "pt" => 1m,
        "mm" => 72m / 25.4m,
        "cm" => 720m / 25.4m,
        "in" or "\"" or "″" => 72m,
        _ => null,
    };
}
