namespace Publishing.Core;

/// <summary>A language, by its BCP 47 tag.</summary>
/// <param name="Tag">The tag, in its canonical case: <c>en</c>, <c>he</c>, <c>he-Latn</c> for transliterated Hebrew.</param>
public readonly record struct Language(string Tag)
{
    /// <summary>English.</summary>
    public static Language English { get; } = new("en");

    /// <summary>Hebrew in Hebrew letters.</summary>
    public static Language Hebrew { get; } = new("he");

    /// <summary>Hebrew in Latin letters.</summary>
    public static Language TransliteratedHebrew { get; } = new("he-Latn");

    /// <summary>Whether the language is Hebrew in Hebrew letters.</summary>
    public bool IsHebrew => Tag == "he" || (Tag.StartsWith("he-", StringComparison.Ordinal) && !Tag.StartsWith("he-Latn", StringComparison.Ordinal));

    /// <summary>The direction in which the language is written.</summary>
    public Direction Direction => IsHebrew || PrimaryTag is "ar" or "yi" or "fa" or "ur" or "arc" ? Direction.RightToLeft : Direction.LeftToRight;

    /// <summary>The part of the tag before its first hyphen.</summary>
    public string PrimaryTag => Tag.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 ? Tag[..hyphen] : Tag;

    /// <inheritdoc/>
    public override string ToString() => Tag;
}
