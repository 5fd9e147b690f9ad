namespace Publishing.Indexing;

/// <summary>One place where a term stands in the book.</summary>
/// <param name="Anchor">The name of the spot, as in <c>TermInline.Anchor</c>.</param>
/// <param name="TextId">The text it stands in.</param>
/// <param name="IsDefinition">Whether the text explains the term here.</param>
/// <param name="Note">The number of the note of that text in which it stands, from 1; 0 when it stands in the text itself.</param>
public sealed record TermOccurrence(string Anchor, string TextId, bool IsDefinition, int Note = 0);
