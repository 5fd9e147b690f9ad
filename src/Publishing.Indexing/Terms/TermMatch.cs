namespace Publishing.Indexing;

/// <summary>Words of a text that are a term, half-open in UTF-16 units.</summary>
/// <param name="Start">The first unit, after Hebrew prefix letters.</param>
/// <param name="End">The unit after the last, before a possessive ending.</param>
/// <param name="TermId">The term.</param>
internal readonly record struct TermMatch(int Start, int End, string TermId);
