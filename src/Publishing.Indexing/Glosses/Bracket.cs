namespace Publishing.Indexing;

/// <summary>A pair of brackets in a text.</summary>
/// <param name="Open">The index of the opening bracket.</param>
/// <param name="Close">The index of the closing one.</param>
/// <param name="IsSquare">Whether they are square: the translator's, where round ones may be the author's.</param>
internal readonly record struct Bracket(int Open, int Close, bool IsSquare)
{
    // No gloss is longer.
    private const int LongestContent = 120;

    // A comma or a dash between blanks.
    private const int LongestMark = 3;

    /// <summary>Where the content begins: right behind the opening bracket, or behind what leads to it.</summary>
    public int Content { get; init; } = Open + 1;

    /// <summary>Whether the brackets are printed.</summary>
    public bool IsPrinted => Content == Open + 1;

    /// <summary>Whether words lead from the term to the content: "literally", "or".</summary>
    public bool HasLead => Content - Open > LongestMark;

    /// <summary>The pairs of a text, those inside others before them.</summary>
    public static IEnumerable<Bracket> Scan(string text)
    {
        var (open, outer) = (-1, -1);
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            switch (text[i])
            {
                case '(' or '[':
                    (open, outer) = (i, open);
                    break;
                case ')' or ']':
                    if (open >= 0 && (text[open] == '[') == (text[i] == ']') && i - open - 1 is > 0 and <= LongestContent && !IsInWord(text, open, i))
                        yield return new Bracket(open, i, text[i] == ']');
                    (open, outer) = (outer, -1);
                    break;
            }
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny("()[]") is >= 0 and var next ? from + next : -1;

    // "chair(wo)man"
    private static bool IsInWord(string text, int open, int close) =>
        open > 0 && close + 1 < text.Length && char.IsLetter(text[open - 1]) && char.IsLetter(text[close + 1]);
}
