namespace Publishing.Indexing;

/// <summary>How surely a side of a bracket is a term; what is less sure asks more of the meaning.</summary>
internal enum TermCertainty
{
    /// <summary>Its words may be a name, in any language.</summary>
    Possible,

    /// <summary>Its words look foreign but have a capital.</summary>
    Likely,

    /// <summary>Its words are foreign by themselves.</summary>
    Certain,
}

/// <summary>The side of a bracket that reads as a term.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Certainty">How surely it is one.</param>
internal readonly record struct TermSide(TextRange Range, int Words, TermCertainty Certainty);
