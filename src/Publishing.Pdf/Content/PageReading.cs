using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Which way poppler reads a page, and what turns it the other way.</summary>
/// <remarks>
/// poppler has one direction for a whole page, that of most of its letters. A line of the other direction comes out right only when
/// nothing in it is of the page's direction or a number, or (on a page from right to left) nothing is from right to left. Where the few
/// lines of one direction suffer and those of the other would not, as on a bilingual title page, so many directional marks as the
/// letters need to be outweighed turn the page; they stand in the ActualText of one glyph, and no reader shows them.
/// </remarks>
/// <param name="IsRightToLeft">The page is read from right to left, with the marks.</param>
/// <param name="Marks">How many marks in that direction the page needs; 0 for most.</param>
internal readonly record struct PageReading(bool IsRightToLeft, int Marks)
{
    private const int MostMarks = 400;

    /// <summary>Looks at a page.</summary>
    public static PageReading Of(Page page)
    {
        var (left, right) = (0, 0);
        var (leftSuffer, rightSuffer) = (false, false);
        foreach (var item in page.Items)
        {
            if (item is not TextLine line)
                continue;
            var (l, r, numbers) = Count(line);
            (left, right) = (left + l, right + r);
            if (line.Direction == Direction.LeftToRight)
                leftSuffer |= r > 0;
            else
                rightSuffer |= l + numbers > 0;
        }
        var isRightToLeft = right > left;
        var turns = isRightToLeft ? leftSuffer && !rightSuffer : rightSuffer && !leftSuffer;
        var marks = isRightToLeft ? right - left : left - right + 1;
        return turns && marks <= MostMarks ? new PageReading(!isRightToLeft, marks) : new PageReading(isRightToLeft, 0);
    }

    private static (int Left, int Right, int Numbers) Count(TextLine line)
    {
        var (left, right, numbers) = (0, 0, 0);
        foreach (var word in line.Words)
        {
            foreach (var unit in word.Run.Text)
            {
                if (IsRight(unit))
                    right++;
                else if (char.IsLetter(unit))
                    left++;
                else if (IsNumber(unit))
                    numbers++;
            }
        }
        return (left, right, numbers);
    }

    /// <summary>Whether poppler takes a character for a part of a number, and so for left-to-right.</summary>
    public static bool IsNumber(char unit) => unit is (>= '0' and <= '9') or ',' or '.' or ':' or '/' or '-' or '+' or '\u00A0';

    private static bool IsRight(char unit) => unit is (>= '\u05BE' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
