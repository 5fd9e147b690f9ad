using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>How wide the lines of a text are, in UTF-16 units with single blanks, and whether they are lines of print at all.</summary>
internal sealed class Measure
{
    private const int WidestPrint = 140;
    private const int Reach = 12;
    private const int LeastColumn = 45;
    private readonly int[] widths;
    private readonly int[] columns;

    private Measure(bool isWrapped, bool isStrict, int[] widths, int[] columns) =>
        (IsWrapped, IsStrict, this.widths, this.columns) = (isWrapped, isStrict, widths, columns);

    /// <summary>Whether lines end because the page does, not because the paragraph does.</summary>
    public bool IsWrapped { get; }

    /// <summary>Whether all lines stand in one column and hold as many words as it has room for, so that lines can be told to be full
    /// by the word that begins the next.</summary>
    public bool IsStrict { get; }

    public static Measure Of(ImmutableArray<Line> lines)
    {
        var widths = new int[lines.Length];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = WidthOf(lines[i].Trimmed);
        var sorted = Sorted(lines, widths);
        var isWrapped = IsPrint(lines, widths, sorted);
        if (!isWrapped)
            return new Measure(false, false, widths, []);
        var isStrict = LeavesNoRoom(lines, widths, sorted[^1]);
        var columns = isStrict ? [.. Enumerable.Repeat(sorted[^1], lines.Length)] : Columns(lines, widths);
        return new Measure(true, isStrict, widths, columns);
    }

    /// <summary>The width of a line.</summary>
    public int WidthOf(int index) => widths[index];

    /// <summary>The width of the column in which a line stands: block quotations are narrower than the text around them.</summary>
    public int ColumnOf(int index) => columns[index];

    /// <summary>How much of its column a line fills, in per cent.</summary>
    public int Fullness(int index) => widths[index] * 100 / Math.Max(1, columns[index]);

    /// <summary>Whether a line reaches the edge, so that it may go on.</summary>
    public bool IsFull(int index) => Fullness(index) >= 83;

    /// <summary>Whether a line had room for a word.</summary>
    public bool HasRoom(int index, int word) => widths[index] + 1 + word <= columns[index];

    /// <summary>Whether a line reaches the edge, or leaves no room for the word that begins the next.</summary>
    public bool IsFull(int index, int next) => IsStrict ? !HasRoom(index, next) : IsFull(index) || (!IsShort(index) && !HasRoom(index, next));

    /// <summary>Whether a line stops well before the edge, so that a paragraph ends.</summary>
    public bool IsShort(int index) => Fullness(index) < 75;

    private static int[] Sorted(ImmutableArray<Line> lines, int[] widths)
    {
        var sorted = new List<int>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsBlank && !lines[i].IsSettled)
                sorted.Add(widths[i]);
        }
        sorted.Sort();
        return [.. sorted];
    }

    // Lines of print are about equally wide, and many of them end in the middle of a sentence.
    private static bool IsPrint(ImmutableArray<Line> lines, int[] widths, int[] sorted)
    {
        if (sorted.Length < 3)
            return false;
        var widest = sorted[Math.Min(sorted.Length - 1, sorted.Length * 95 / 100)];
        if (sorted[^1] > Math.Max(WidestPrint, widest * 3 / 2) || widest < 25)
            return false;
        var (wide, unfinished) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || widths[i] * 4 < widest * 3)
                continue;
            wide++;
            if (!Letters.EndsSentence(lines[i].Trimmed) && !Letters.EndsInColon(lines[i].Trimmed))
                unfinished++;
        }
        return wide >= 2 && (unfinished * 5 >= wide * 2 || lines.Any(l => l.IsPrint));
    }

    // Counted over neighbours of which the second stands in order, as far as its blanks tell.
    private static bool LeavesNoRoom(ImmutableArray<Line> lines, int[] widths, int widest)
    {
        var (count, roomy) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || widths[i - 1] * 4 < widest * 3 || VisualLine.EndsInSpace(lines[i].Text))
                continue;
            count++;
            roomy += widths[i - 1] + 1 + FirstWord(lines[i].Trimmed) <= widest ? 1 : 0;
        }
        return count >= 5 && roomy * 20 <= count;
    }

    /// <summary>The width of the word that begins a line.</summary>
    public static int FirstWord(string line) => line.AsSpan().IndexOf(' ') is var end and >= 0 ? end : line.Length;

    private static int[] Columns(ImmutableArray<Line> lines, int[] widths)
    {
        var columns = new int[lines.Length];
        var page = Math.Min(widths.Max(), WidestPrint);
        var (start, before) = (0, 0);
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && !lines[i].IsBlank)
                continue;
            var widest = 0;
            for (var k = start; k < i; k++)
                widest = Math.Max(widest, widths[k]);
            // A group of one or two lines does not show its column: it is that of the group before it, or of the lines behind it.
            if (i - start is 1 or 2)
            {
                widest = Math.Max(widest, before);
                for (var k = i + 1; before == 0 && k < Math.Min(lines.Length, i + Reach); k++)
                    widest = Math.Max(widest, widths[k] * 83 / 100);
            }
            before = i > start ? widest : before;
            // The lines of a head are short, however they compare with each other.
            if (widest * 100 < page * LeastColumn)
                widest = page;
            columns.AsSpan(start, i - start).Fill(widest);
            start = i + 1;
        }
        return columns;
    }

    private static int WidthOf(string line)
    {
        var width = 0;
        for (var i = 0; i < line.Length; i++)
            width += i > 0 && char.IsWhiteSpace(line[i]) && char.IsWhiteSpace(line[i - 1]) ? 0 : 1;
        return width;
    }
}
