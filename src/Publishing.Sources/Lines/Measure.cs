using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>How wide the lines of a text are, in UTF-16 units, and whether they are lines of print at all.</summary>
internal sealed class Measure
{
    private const int WidestPrint = 140;
    private const int Reach = 12;
    private readonly int[] widths;

    private Measure(bool isWrapped, int[] widths)
    {
        IsWrapped = isWrapped;
        this.widths = widths;
    }

    /// <summary>Whether lines end because the page does, not because the paragraph does.</summary>
    public bool IsWrapped { get; }

    public static Measure Of(ImmutableArray<Line> lines)
    {
        var lengths = lines.Where(l => !l.IsBlank && !l.IsSettled).Select(l => l.Trimmed.Length).Order().ToArray();
        if (lengths.Length < 3)
            return new Measure(false, []);
        var widest = lengths[Math.Min(lengths.Length - 1, lengths.Length * 95 / 100)];
        if (lengths[^1] > Math.Max(WidestPrint, widest * 3 / 2) || widest < 25)
            return new Measure(false, []);
        var (wide, unfinished) = (0, 0);
        foreach (var line in lines)
        {
            if (line.IsBlank || line.Trimmed.Length * 4 < widest * 3)
                continue;
            wide++;
            if (!Letters.EndsSentence(line.Trimmed) && !Letters.EndsInColon(line.Trimmed))
                unfinished++;
        }
        var isWrapped = wide >= 2 && unfinished * 5 >= wide * 2;
        return new Measure(isWrapped, isWrapped ? LocalWidths(lines) : []);
    }

    /// <summary>How much of its column a line fills, in per cent.</summary>
    public int Fullness(ImmutableArray<Line> lines, int index) => lines[index].Trimmed.Length * 100 / Math.Max(1, widths[index]);

    /// <summary>Whether a line reaches the edge, so that it may go on.</summary>
    public bool IsFull(ImmutableArray<Line> lines, int index) => Fullness(lines, index) >= 83;

    /// <summary>Whether a line stops well before the edge, so that a paragraph ends.</summary>
    public bool IsShort(ImmutableArray<Line> lines, int index) => Fullness(lines, index) < 75;

    /// <summary>For each line the width of the column it stands in: block quotations are narrower than the text around them.</summary>
    private static int[] LocalWidths(ImmutableArray<Line> lines)
    {
        var widths = new int[lines.Length];
        var (start, before) = (0, 0);
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && !lines[i].IsBlank)
                continue;
            var widest = 0;
            for (var k = start; k < i; k++)
                widest = Math.Max(widest, lines[k].Trimmed.Length);
            // A group of one or two lines does not show its column: it is that of the group before it, or of the lines behind it.
            if (i - start is 1 or 2)
            {
                widest = Math.Max(widest, before);
                for (var k = i + 1; before == 0 && k < Math.Min(lines.Length, i + Reach); k++)
                    widest = Math.Max(widest, lines[k].Trimmed.Length * 83 / 100);
            }
            before = i > start ? widest : before;
            widths.AsSpan(start, i - start).Fill(widest);
            start = i + 1;
        }
        return widths;
    }
}
