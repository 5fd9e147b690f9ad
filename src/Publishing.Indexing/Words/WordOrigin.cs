namespace Publishing.Indexing;

/// <summary>What a word is taken for.</summary>
internal enum WordOrigin
{
    /// <summary>English, names that English has its own form for included.</summary>
    English,

    /// <summary>A Hebrew word that English has taken in (Torah, Zohar): it may be part of a term.</summary>
    Naturalised,

    /// <summary>Not known: with a capital, most often a name.</summary>
    Unknown,

    /// <summary>Of another language by its letters, or because no English word is spelled so.</summary>
    Foreign,

    /// <summary>A known Hebrew or Aramaic word in Latin letters.</summary>
    Transliterated,

    /// <summary>In Hebrew letters.</summary>
    HebrewScript,
}
