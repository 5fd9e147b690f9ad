namespace Publishing.Editions;

/// <summary>An output of an edition.</summary>
public enum OutputKind
{
    /// <summary>The typeset PDF for reading.</summary>
    Pdf,

    /// <summary>The PDF of the sheets of a booklet: two pages on a side, to be folded and stitched.</summary>
    Booklet,

    /// <summary>The PDF for a printing house (PDF/X-4).</summary>
    Print,

    /// <summary>The PDF of the cover, to be printed flat.</summary>
    Cover,

    /// <summary>The EPUB of the whole book.</summary>
    Epub,

    /// <summary>The EPUB of the English texts.</summary>
    EpubEnglish,

    /// <summary>The EPUB of the Hebrew texts, which opens at the right.</summary>
    EpubHebrew,
}
