namespace Publishing.Pdf.Content;

/// <summary>How many characters of a text go which way, as poppler sees them.</summary>
/// <param name="Left">Letters from left to right.</param>
/// <param name="Right">Characters from right to left.</param>
/// <param name="Numbers">Parts of numbers.</param>
internal readonly record struct LetterCounts(int Left, int Right, int Numbers)
{
    /// <summary>Counts the characters of a text.</summary>
    public static LetterCounts Of(string text)
    {
        var (left, right, numbers) = (0, 0, 0);
        foreach (var unit in text)
        {
            if (IsRight(unit))
                right++;
            else if (char.IsLetter(unit))
                left++;
            else if (IsNumber(unit))
                numbers++;
        }
        return new LetterCounts(left, right, numbers);
    }

    /// <summary>Whether poppler takes a character for a part of a number, and so for left-to-right.</summary>
    public static bool IsNumber(char unit) => unit is (>= '0' and <= '9') or ',' or '.' or ':' or '/' or '-' or '+' or '\u00A0';

    private static bool IsRight(char unit) => unit is (>= '\u05BE' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
