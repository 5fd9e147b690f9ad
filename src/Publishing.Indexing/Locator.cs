namespace Publishing.Indexing;

/// <summary>A page or a range of pages in an index.</summary>
/// <param name="First">The folio of the first page.</param>
/// <param name="Last">The folio of the last page; equal to <paramref name="First"/> for one page.</param>
/// <param name="FirstAnchor">The spot that a link to the first page goes to.</param>
/// <param name="LastAnchor">The spot that a link to the last page goes to.</param>
/// <param name="IsDefinition">Whether the term is explained there: set in bold.</param>
/// <param name="IsNote">Whether the term stands in a note there.</param>
public sealed record Locator(string First, string Last, string FirstAnchor, string LastAnchor, bool IsDefinition, bool IsNote);
