namespace Publishing.Sources;

/// <summary>A way to mark notes in plain text.</summary>
/// <param name="Fewest">How many marks it takes to be believed.</param>
/// <param name="Write">The mark of a number.</param>
/// <param name="Fits">Whether what looks like a mark, in a text from a place to another, is one.</param>
internal sealed record NoteMarkForm(int Fewest, Func<int, string> Write, Func<string, int, int, bool> Fits)
{
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
