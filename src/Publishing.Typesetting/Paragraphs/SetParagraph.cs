using System.Collections.Immutable;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>A paragraph divided into lines, its words placed.</summary>
/// <param name="Lines">The lines from top to bottom; empty when the text has nothing to show.</param>
/// <param name="Demerits">How bad the breaking is: the sum of its lines' demerits after Knuth and Plass; comparable between breakings of one paragraph.</param>
public sealed record SetParagraph(ImmutableArray<SetLine> Lines, long Demerits);
