namespace Publishing.Unicode.Numerals;

/// <summary>How a Hebrew numeral is marked as one.</summary>
public enum HebrewNumeralStyle
{
    /// <summary>Letters alone, as the Academy of the Hebrew Language has it for the numbers of chapters, verses, pages and lines.</summary>
    Plain,

    /// <summary>With geresh (U+05F3) behind a single letter and gershayim (U+05F4) before the last of several, as in dates and running text.</summary>
    Punctuated,
}
