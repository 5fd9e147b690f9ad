using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>A term that a text explains, as in <c>Kli [vessel]</c>, <c>the state of smallness (Katnut)</c>.</summary>
/// <param name="Term">The term as printed.</param>
/// <param name="Meaning">Its meaning as printed, without the article before it when it stands outside the brackets.</param>
/// <param name="BlockIndex">The block of the document, from 0.</param>
/// <param name="TermStart">Where the term begins in the block's plain text, a UTF-16 index.</param>
/// <param name="MeaningStart">Where the meaning begins in the block's plain text, a UTF-16 index.</param>
public sealed record Gloss(string Term, string Meaning, int BlockIndex, int TermStart, int MeaningStart)
{
    /// <summary>The language of the term, as far as its letters and the words that the program knows tell.</summary>
    public required Language Language { get; init; }
}
