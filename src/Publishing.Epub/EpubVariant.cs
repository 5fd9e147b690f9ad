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
