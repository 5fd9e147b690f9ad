namespace Publishing.Typesetting.Paragraphs.Placing;

/// <summary>Sees where wide word spaces of three lines or more stand one below the other: the white that runs through them is a river.</summary>
internal sealed class Rivers
{
    /// <summary>The fewest lines of a river.</summary>
    public const int FewestLines = 3;

    /// <summary>Spaces that are wider than natural by a tenth are wide.</summary>
    private const int WideRatio = 1100;

    /// <summary>The spaces of the line before, and how many lines the white runs through, up to it.</summary>
    private List<(long Left, long Right, int Lines)> before = [], own = [];
    private int line;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The line in which the first one is three lines long.</summary>
    public int First { get; private set; }

    /// <summary>Begins with a paragraph.</summary>
    public void Begin()
    {
        before.Clear();
        line = Count = 0;
    }

    /// <summary>Looks at the paragraph's next line.</summary>
    /// <param name="items">The line, placed.</param>
    /// <param name="order">Its items' indexes from left to right.</param>
    /// <param name="ratio">How wide its spaces are, in thousandths of their natural width.</param>
    public void Pass(ReadOnlySpan<LineItem> items, ReadOnlySpan<int> order, int ratio)
    {
        own.Clear();
        if (ratio >= WideRatio)
        {
            var above = 0;
            foreach (var i in order)
            {
                if (items[i].Run is null)
                    Add(items[i].X, items[i].X + items[i].Width, ref above);
            }
        }
        (before, own) = (own, before);
        line++;
    }

    /// <summary>Adds a space; it belongs to a river when at least half of it, or of the one above, is below the other.</summary>
    private void Add(long left, long right, ref int above)
    {
        var lines = 1;
        while (above < before.Count && before[above].Right <= left)
            above++;
        for (var i = above; i < before.Count && before[i].Left < right; i++)
        {
            var shared = Math.Min(right, before[i].Right) - Math.Max(left, before[i].Left);
            if (shared * 2 >= Math.Min(right - left, before[i].Right - before[i].Left))
                lines = Math.Max(lines, before[i].Lines + 1);
        }
        own.Add((left, right, lines));
        if (lines != FewestLines)
            return;
        if (Count++ == 0)
            First = line;
    }
}
