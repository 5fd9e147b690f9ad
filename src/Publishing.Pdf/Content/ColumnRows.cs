using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Shows poppler where the columns of a page are.</summary>
/// <remarks>
/// poppler puts the words of a page together into blocks and then orders these. The words on the next baseline belong to a block only where
/// one of them overlaps it, stands within 1.5 times the size of the block's first word, and is of nearly that size. In an index, which is small
/// and stands on the grid of the text, each line would be a block, and the lines of both columns be read in turns as those of a table. So an
/// invisible glyph of one size stands where each row of a column begins, blank rows too. A block begins with the leftmost word of its first
/// two rows: from right to left these have a glyph at their other end as well. The glyph is the space, and stands for a mark of the direction.
/// </remarks>
internal sealed class ColumnRows(TextObjectWriter text, MarkedContent marks)
{
    // The size as a share of the leading: more than two thirds, so that the next row is near enough, and less than the gutter, which is as wide as the leading.
    private const int SizeShare = 700;
    private const int Stretch = 100;
    private const long HighestRise = 400, RiseStep = 200;

    private ColumnRow? row;
    private int column = -1;
    private int rows;

    /// <summary>Whether the page has columns.</summary>
    public bool HasAny => column >= 0;

    /// <summary>Starts a page.</summary>
    public void Reset() => (row, column, rows) = (null, -1, 0);

    /// <summary>Writes what stands where a row begins.</summary>
    /// <param name="next">The row.</param>
    /// <param name="line">The line on it, if there is one.</param>
    /// <param name="font">A font that has a space.</param>
    /// <param name="page">The page.</param>
    public void Begin(ColumnRow next, TextLine? line, FontUse font, Page page)
    {
        if (row?.X != next.X)
            (column, rows) = (column + 1, 0);
        rows++;
        row = next;
        // With the text of the line rather than an artifact of its own, which would cut the sequences of marked content at each line.
        if (line is not null)
            marks.Enter(line.Words[0].Element, line.Words[0].Run.Language, page.Index);
        else
            marks.EnterLayoutArtifact();
        text.StartLine(TextObjectWriter.Thousandths(page.Height - next.Baseline), null);
        if (next.Direction == Direction.LeftToRight)
            Write(next, font, line is null ? TextObjectWriter.Billionths(next.X) : LeftEnd(line), isLeft: true);
        else
            Write(next, font, line is null ? TextObjectWriter.Billionths(next.X + next.Width) : RightEnd(line), isLeft: false);
        if (line is null)
            marks.Leave();
    }

    /// <summary>Writes what stands where the row ends whose line is written: a little apart, as a phrase from left to right may begin there with a mark.</summary>
    /// <param name="line">The line.</param>
    /// <param name="font">A font that has a space.</param>
    public void End(TextLine line, FontUse font)
    {
        if (row is { Direction: Direction.RightToLeft } ended && ended.Baseline == line.Baseline && rows <= 2)
            Write(ended, font, LeftEnd(line) - TextObjectWriter.Billionths(ended.Height) / 5, isLeft: true);
    }

    private void Write(ColumnRow under, FontUse font, long x, bool isLeft)
    {
        if (font.SpaceWidth is not { } space)
            return;
        var size = TextObjectWriter.Thousandths(under.Height.Times(SizeShare, 1000));
        // Where a folio stands below the gutter, poppler widens both columns to hold it. They overlap then, and the one that begins higher comes first.
        var rise = rows == 1 ? Math.Max(0, HighestRise - RiseStep * column) : 0;
        text.Open();
        text.ShowMark(font.SpaceAs(under.Direction == Direction.LeftToRight ? "\u200E" : "\u200F"), size, Stretch, rise, isLeft ? x - space * size * Stretch : x);
        text.Place();
    }

    private static long LeftEnd(TextLine line)
    {
        var end = long.MaxValue;
        foreach (ref readonly var word in line.Words.AsSpan())
            end = Math.Min(end, TextObjectWriter.Billionths(word.X));
        return end;
    }

    private static long RightEnd(TextLine line)
    {
        var end = long.MinValue;
        foreach (ref readonly var word in line.Words.AsSpan())
            end = Math.Max(end, TextObjectWriter.Billionths(word.X) + TextObjectWriter.Billionths(word.Run.Width) / 1000 * word.Stretch);
        return end;
    }
}
