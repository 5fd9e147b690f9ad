using System.Collections.Frozen;

namespace Publishing.Core;

/// <summary>A language, by its BCP 47 tag.</summary>
/// <param name="Tag">The tag, in its canonical case: <c>en</c>, <c>he</c>, <c>he-Latn</c> for transliterated Hebrew.</param>
public readonly record struct Language(string Tag)
{
    private const int LongestTag = 35;

    // Languages whose tag alone means another script than the Latin (the IANA registry's Suppress-Script, and custom where it is silent).
    private static readonly FrozenSet<string> OtherScripts = FrozenSet.Create(
        StringComparer.Ordinal,
        "am", "ar", "arc", "be", "bg", "bn", "bo", "cop", "el", "fa", "grc", "gu", "he", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "mk", "ml", "mr", "my",
        "ne", "pa", "pi", "ps", "ru", "sa", "sd", "si", "syr", "ta", "te", "th", "ti", "ug", "uk", "und", "ur", "yi", "zh");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en");

    /// <summary>Hebrew in Hebrew letters.</summary>
    public static Language Hebrew { get; } = new("he");

    /// <summary>Hebrew in Latin letters.</summary>
    public static Language TransliteratedHebrew { get; } = new("he-Latn");

    /// <summary>A language that is not known (ISO 639-2).</summary>
    public static Language Undetermined { get; } = new("und");

    /// <summary>A language that is not known, in Latin letters.</summary>
    public static Language UndeterminedLatin { get; } = new("und-Latn");

    /// <summary>Whether the language is Hebrew in Hebrew letters.</summary>
    public bool IsHebrew => Tag == "he" || (Tag.StartsWith("he-", StringComparison.Ordinal) && !Tag.StartsWith("he-Latn", StringComparison.Ordinal));

    /// <summary>The direction in which the language is written.</summary>
    public Direction Direction => IsHebrew || PrimaryTag is "ar" or "yi" or "fa" or "ur" or "arc" ? Direction.RightToLeft : Direction.LeftToRight;

    /// <summary>The part of the tag before its first hyphen.</summary>
    public string PrimaryTag => Tag.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 ? Tag[..hyphen] : Tag;

    /// <summary>Whether the tag tells of a language in Latin letters that has a script of its own: <c>he-Latn</c>, <c>sa-Latn</c>.</summary>
    public bool IsTransliterated => Tag.Contains("-Latn", StringComparison.Ordinal);

    /// <summary>Whether its words, where a book explains them, stand in italic: they are in Latin letters and not English.</summary>
    public bool StandsInItalic => IsTransliterated || (PrimaryTag != "en" && !OtherScripts.Contains(PrimaryTag));

    /// <summary>The language of a tag in any case, or null when it is not well formed (RFC 5646, 2.1: subtags of letters and digits, the first of two or three letters).</summary>
    public static Language? Parse(string tag)
    {
        var trimmed = tag.Trim();
        return IsTag(trimmed) ? new Language(Canonical(trimmed)) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Tag;

    private static bool IsTag(string tag)
    {
        if (tag.Length is < 2 or > LongestTag)
            return false;
        var subtags = tag.Split('-', '_');
        return subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter) && subtags.All(s => s.Length is > 0 and <= 8 && s.All(char.IsAsciiLetterOrDigit));
    }

    // The language in small letters, a script with one capital, a region in capitals, all behind a single letter small (RFC 5646, 2.1.1); "iw" is the old code of Hebrew.
    private static string Canonical(string tag)
    {
        var subtags = tag.Split('-', '_');
        var isExtension = false;
        for (var i = 0; i < subtags.Length; i++)
        {
            var lower = subtags[i].ToLowerInvariant();
            isExtension |= lower.Length == 1;
            subtags[i] = i == 0 ? lower == "iw" ? "he" : lower
                : isExtension ? lower
                : lower.Length == 4 && char.IsAsciiLetter(lower[0]) ? char.ToUpperInvariant(lower[0]) + lower[1..]
                : lower.Length == 2 ? lower.ToUpperInvariant() : lower;
        }
        return string.Join('-', subtags);
    }
}
