namespace Publishing.Indexing;

/// <summary>A pair of brackets in a text.</summary>
/// <param name="Open">The index of the opening bracket.</param>
/// <param name="Close">The index of the closing one.</param>
/// <param name="IsSquare">Whether they are square: the translator's, where round ones may be the author's.</param>
internal readonly record struct Bracket(int Open, int Close, bool IsSquare)
{
    /// <summary>No gloss is longer.</summary>
    private const int LongestContent = 120;

    /// <summary>The pairs of a text that hold no further brackets, in order.</summary>
    public static IEnumerable<Bracket> Scan(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(' or '[':
                    open = i;
                    break;
                case ')' or ']':
                    if (open >= 0 && (text[open] == '[') == (text[i] == ']') && i - open - 1 is > 0 and <= LongestContent)
                        yield return new Bracket(open, i, text[i] == ']');
                    open = -1;
                    break;
            }
        }
    }
}
