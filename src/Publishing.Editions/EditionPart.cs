using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>A part of the book: texts that follow each other under one title.</summary>
/// <param name="Title">The part's title.</param>
/// <param name="TextIds">The texts in the order of the book; never empty.</param>
public sealed record EditionPart(Bilingual Title, ImmutableArray<string> TextIds);
