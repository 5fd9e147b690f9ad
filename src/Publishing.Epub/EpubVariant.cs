using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Which of the book's languages an EPUB holds.</summary>
public enum EpubVariant
{
    /// <summary>All texts, in the order of the edition.</summary>
    Bilingual,

    /// <summary>The texts that are not in Hebrew.</summary>
    EnglishOnly,

    /// <summary>The Hebrew texts; the book opens at the right.</summary>
    HebrewOnly,
}

/// <summary>What the variants hold.</summary>
public static class EpubVariants
{
    /// <summary>Whether an EPUB of a variant holds texts in a language.</summary>
    public static bool Holds(this EpubVariant variant, Language language) => variant switch
    {
        EpubVariant.EnglishOnly => !language.IsHebrew,
        EpubVariant.HebrewOnly => language.IsHebrew,
        _ => true,
    };
}
