using System.Collections.Immutable;
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
    /// <param name="items">What is on it; a row of a column bears a mark of its direction.</param>
    /// <param name="runs">Its runs, in order.</param>
    public static PageReading Of(ImmutableArray<PageItem> items, List<ShownRun> runs)
    {
        var (left, right) = (0, 0);
        var (leftSuffer, rightSuffer) = (false, false);
        var next = 0;
        foreach (var item in items)
        {
            if (item is ColumnRow { Direction: var direction })
                (left, right) = direction == Direction.LeftToRight ? (left + 1, right) : (left, right + 1);
            if (item is not TextLine line)
                continue;
            var (before, l, numbers) = (right, 0, 0);
            for (var i = 0; i < line.Words.Length; i++)
            {
                var letters = runs[next++].Letters;
                l += letters.Left;
                right += letters.Right;
                numbers += letters.Numbers;
            }
            left += l;
            if (line.Direction == Direction.LeftToRight)
                leftSuffer |= right > before;
            else
                rightSuffer |= l + numbers > 0;
        }
        var isRightToLeft = right > left;
        var turns = isRightToLeft ? leftSuffer && !rightSuffer : rightSuffer && !leftSuffer;
        var marks = isRightToLeft ? right - left : left - right + 1;
        return turns && marks <= MostMarks ? new PageReading(!isRightToLeft, marks) : new PageReading(isRightToLeft, 0);
    }
}
