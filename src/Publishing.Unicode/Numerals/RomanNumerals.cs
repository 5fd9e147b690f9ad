using System.Text;

namespace Publishing.Unicode.Numerals;

/// <summary>Roman numerals in lower case, as on the pages of front matter.</summary>
public static class RomanNumerals
{
    private const int Maximum = 3999;

    private static readonly (int Value, string Letters)[] Parts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, from 1 to 3999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> has no Roman numeral in letters alone.</exception>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Maximum);
        var text = new StringBuilder();
        foreach (var (value, letters) in Parts)
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }
        return text.ToString();
    }
}
