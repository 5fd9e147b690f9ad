namespace Publishing.Editions;

/// <summary>How the pages of a book, or of a half, in Hebrew are numbered. English has Roman figures before the texts and Arabic ones from there.</summary>
public enum FolioStyle
{
    /// <summary>Hebrew letters before the texts, Arabic figures from there.</summary>
    Arabic,

    /// <summary>Hebrew letters throughout, in one count: י, יא … טו, טז.</summary>
    Hebrew,

    /// <summary>The same with geresh and gershayim: י׳, י״א … ט״ו, ט״ז.</summary>
    HebrewMarked,
}
