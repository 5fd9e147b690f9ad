namespace Publishing.Indexing;

/// <summary>A page of the set book.</summary>
/// <param name="Index">Its place in the reading order, from 0: the order and neighbourhood of pages comes from it.</param>
/// <param name="Folio">Its number as printed: <c>iv</c>, <c>12</c>, <c>יב</c>.</param>
public readonly record struct PagePosition(int Index, string Folio);
