namespace Publishing.Sources;

/// <summary>A way to mark notes in plain text.</summary>
/// <param name="Fewest">How many marks it takes to be believed.</param>
/// <param name="Write">The mark of a number.</param>
/// <param name="Fits">Whether what looks like a mark, in a text from a place to another, is one.</param>
internal sealed record NoteMarkForm(int Fewest, Func<int, string> Write, Func<string, int, int, bool> Fits)
{
    /// <summary>The marks of numbers that count on, each at or behind the one before; or null when one is missing.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="count">How many numbers.</param>
    /// <param name="from">The first text.</param>
    /// <param name="to">The text behind the last.</param>
    /// <param name="textOf">Gives a text; nothing where no mark is looked for.</param>
    public List<(int Text, int Start, int Length)>? FindAll(int first, int count, int from, int to, Func<int, string> textOf)
    {
        var marks = new List<(int, int, int)>(count);
        var (text, at) = (from, 0);
        for (var number = first; number < first + count; number++)
        {
            var mark = Write(number);
            var found = -1;
            for (; text < to; (text, at) = (text + 1, 0))
            {
                found = Find(textOf(text), mark, at);
                if (found >= 0)
                    break;
            }
            if (found < 0)
                return null;
            marks.Add((text, found, mark.Length));
            at = found + mark.Length;
        }
        return marks;
    }

    /// <summary>The first place of a mark at or behind another place, or -1.</summary>
    public int Find(string text, string mark, int from)
    {
        for (var at = text.IndexOf(mark, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && Fits(text, at, at + mark.Length))
                return at;
        }
        return -1;
    }
}
