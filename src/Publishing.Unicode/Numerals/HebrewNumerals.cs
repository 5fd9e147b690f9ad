using System.Text;

namespace Publishing.Unicode.Numerals;

/// <summary>Numbers in Hebrew letters.</summary>
/// <remarks>
/// 15 and 16 are 9 + 6 and 9 + 7 (טו, טז), so as not to spell a Name. Thousands stand first with a geresh, in either
/// style; a whole number of thousands takes the word אלפים, without which it would read as units.
/// </remarks>
public static class HebrewNumerals
{
    private const int Maximum = 999_999;
    private const char Geresh = '\u05F3';
    private const char Gershayim = '\u05F4';
    private const string Thousands = "אלפים";

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, from 1 to 999,999.</param>
    /// <param name="style">The marks.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1 or more than 999,999.</exception>
    public static string Format(int number, HebrewNumeralStyle style)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Maximum);
        var (thousands, rest) = Math.DivRem(number, 1000);
        if (thousands == 0)
            return Mark(Letters(rest), style);
        return rest == 0
            ? Mark(Letters(thousands), style) + " " + Thousands
            : Letters(thousands) + Geresh + Mark(Letters(rest), style);
    }

    /// <summary>Reads a number as <see cref="Format"/> writes it, in either style.</summary>
    /// <param name="text">
    /// The numeral; final letters count as their base forms, ASCII and curly quotation marks as geresh and gershayim, and the
    /// usual transpositions of ill-omened numerals (ערב for 272, דש for 304) are known. Other words are no numerals.
    /// </param>
    /// <param name="number">The number, from 1 to 999,999; 0 where there is none.</param>
    /// <returns>Whether the whole text is a numeral.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.EndsWith(Thousands, StringComparison.Ordinal) && text.Length > Thousands.Length + 1 && text[^(Thousands.Length + 1)] == ' ')
        {
            if (!TryParseHundreds(text[..^(Thousands.Length + 1)], out number))
                return false;
            number *= 1000;
            return true;
        }
        var geresh = text.IndexOfAny("\u05F3'’");
        if (geresh < 0 || geresh == text.Length - 1)
            return TryParseHundreds(text, out number);
        if (!TryParseHundreds(text[..geresh], out var thousands) || !TryParseHundreds(text[(geresh + 1)..], out var rest))
            return false;
        number = 1000 * thousands + rest;
        return true;
    }

    /// <summary>Reads a numeral below 1000.</summary>
    private static bool TryParseHundreds(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        Span<char> letters = stackalloc char[MaximumLetters];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMark(text, i))
                continue;
            if (count == MaximumLetters || HebrewLetters.ValueOf(text[i]) is not (> 0 and var value))
            {
                number = 0;
                return false;
            }
            number += value;
            letters[count++] = HebrewLetters.BaseForm(text[i]);
        }
        if (number is > 0 and < 1000 && (letters[..count].SequenceEqual(Letters(number)) || letters[..count].SequenceEqual(Transposed(number))))
            return true;
        number = 0;
        return false;
    }

    private const int MaximumLetters = 5;

    /// <summary>Whether the unit is a geresh behind the only letter or gershayim before the last one.</summary>
    private static bool IsMark(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        Geresh or '\'' or '’' => i == 1 && text.Length == 2,
        Gershayim or '"' or '”' => i > 0 && i == text.Length - 2,
        _ => false,
    };

    private static string Mark(string letters, HebrewNumeralStyle style) =>
        style == HebrewNumeralStyle.Plain ? letters
        : letters.Length == 1 ? letters + Geresh
        : letters[..^1] + Gershayim + letters[^1];

    private static string Letters(int number)
    {
        var text = new StringBuilder(MaximumLetters);
        while (number > 0)
        {
            // The one exception to "the greatest letter that fits": 10 + 5 and 10 + 6.
            var value = number is 15 or 16 ? 9 : HebrewLetters.GreatestValue(number);
            text.Append(HebrewLetters.OfValue(value));
            number -= value;
        }
        return text.ToString();
    }

    private static string Transposed(int number) => number switch
    {
        270 => "ער",
        272 => "ערב",
        275 => "ערה",
        298 => "רחצ",
        304 => "דש",
        344 => "שדמ",
        744 => "תשדמ",
        _ => "",
    };
}
