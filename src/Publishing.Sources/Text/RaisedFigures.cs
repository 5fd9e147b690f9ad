namespace Publishing.Sources;

/// <summary>The characters of raised and low figures, for texts whose figures are raised by their format: 10³ is not 103, and H₂O has a low one.</summary>
internal static class RaisedFigures
{
    private const int Most = 4;

    /// <summary>Whether a text is figures alone, and few enough to be raised.</summary>
    public static bool Are(ReadOnlySpan<char> text) => text.Trim() is { Length: > 0 and <= Most } figures && !figures.ContainsAnyExceptInRange('0', '9');

    /// <summary>A text with its figures raised, or low.</summary>
    public static string Apply(string text, bool isRaised) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Of(isRaised)[c - '0'] : c));

    /// <summary>The edits that raise the figures of a text, or lower them.</summary>
    public static List<Edit> Edits(string text, bool isRaised) =>
        [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).Select(i => new Edit(i, 1, Of(isRaised)[text[i] - '0'].ToString(), "a figure that is raised or low", 97))];

    private static string Of(bool isRaised) => isRaised ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
}
