using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Tells the language of a text by its letters.</summary>
internal static class LanguageDetection
{
    private static readonly Language Arabic = new("ar");

    /// <summary>The language that has most of the letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fallback">The answer for a text without letters, and for Latin letters when it is a language in them.</param>
    public static Language Detect(ReadOnlySpan<char> text, Language fallback)
    {
        var (hebrew, arabic, other) = (0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
                other++;
            else if (Letters.IsHebrew(c))
                hebrew++;
            else if (c is >= '\u0600' and <= '\u06FF')
                arabic++;
            else if (char.IsLetter(c))
                other++;
        }
        if (hebrew == 0 && arabic == 0 && other == 0)
            return fallback;
        if (hebrew >= other && hebrew >= arabic)
            return Same(fallback, Language.Hebrew);
        if (arabic > other)
            return Same(fallback, Arabic);
        return fallback.Direction == Direction.LeftToRight ? fallback : Language.English;
    }

    // A region or variant that the edition names (he-IL, en-GB) is kept.
    private static Language Same(Language named, Language found) => named.PrimaryTag == found.PrimaryTag && !named.Tag.Contains("Latn", StringComparison.Ordinal) ? named : found;
}
