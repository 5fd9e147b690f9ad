using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Which way PDFium reads a line, and what turns it the right way.</summary>
/// <remarks>
/// PDFium counts the stretches of letters of each direction in a line, takes the line for one from right to left when they are no fewer
/// than the others, and then reads the last stretch first: in an English index the end of an entry, as <c>שכר), 4–5</c>, comes out back
/// to front. So many marks of the line's direction as are missing, each a stretch of its own, stand in the ActualText of one glyph of it.
/// </remarks>
internal static class LineReading
{
    private const int MostMarks = 24;

    /// <summary>The marks that a line needs; none for most lines, and null where they would be too many or nothing can bear them.</summary>
    public static string? Marks(TextLine line)
    {
        var (left, right) = (0, 0);
        var (canBear, isMixed) = (false, false);
        foreach (ref readonly var word in line.Words.AsSpan())
            isMixed |= word.Run.Direction != line.Direction;
        if (!isMixed)
            return "";
        foreach (ref readonly var word in line.Words.AsSpan())
        {
            canBear |= word.Run.Direction == line.Direction;
            var (lefts, rights, brackets) = Count(word.Run.Text);
            (left, right) = (left + lefts, right + rights);
            if (line.Direction == Direction.RightToLeft && word.Run.Direction == Direction.RightToLeft)
                (left, right) = (left + 2 * brackets, right + brackets);
        }
        var isForeign = line.Direction == Direction.LeftToRight ? right > 0 : left > 0;
        var missing = !isForeign ? 0 : line.Direction == Direction.LeftToRight ? right - left + 1 : left - right;
        if (missing > MostMarks || !canBear)
            return null;
        return missing <= 0 ? "" : new StringBuilder(2 * missing).Insert(0, line.Direction == Direction.LeftToRight ? "\u200E\u202C" : "\u200F\u202C", missing).ToString();
    }

    /// <summary>Counts the stretches of letters of each direction, and the brackets, which marks stand beside (see <see cref="ReadingMarks"/>).</summary>
    private static (int Left, int Right, int Brackets) Count(string text)
    {
        var (left, right, brackets) = (0, 0, 0);
        Direction? under = null;
        foreach (var unit in text)
        {
            Direction? direction = IsRight(unit) ? Direction.RightToLeft : char.IsLetter(unit) ? Direction.LeftToRight : null;
            left += direction == Direction.LeftToRight && under != direction ? 1 : 0;
            right += direction == Direction.RightToLeft && under != direction ? 1 : 0;
            brackets += ReadingMarks.IsMirrored(unit) ? 1 : 0;
            under = direction;
        }
        return (left, right, brackets);
    }

    /// <summary>Whether a character is from right to left to PDFium; points are not.</summary>
    private static bool IsRight(char unit) => unit is '\u05BE' or '\u05C0' or '\u05C3' or '\u05C6' or (>= '\u05D0' and <= '\u08FF') or (>= '\uFB1F' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
