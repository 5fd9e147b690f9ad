namespace Publishing.Indexing;

/// <summary>How surely a place was meant as one.</summary>
internal enum PlaceStrength
{
    /// <summary>One number, as in "Isaiah 55": only brackets make it a citation.</summary>
    Weak,

    /// <summary>Hebrew letters without any mark, as in ז, ז: they may be words.</summary>
    Bare,

    /// <summary>With a label, a colon, the side of a folio, or marked numerals.</summary>
    Strong,
}

/// <summary>A place as it was read.</summary>
/// <param name="Corpus">The corpus that its form shows.</param>
/// <param name="Place">The place.</param>
/// <param name="Strength">How sure it is.</param>
internal sealed record ReadPlace(string Corpus, CitedPlace Place, PlaceStrength Strength);
