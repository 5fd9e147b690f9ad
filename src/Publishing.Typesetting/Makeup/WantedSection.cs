using Publishing.Indexing;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>A section that the book itself brings.</summary>
/// <param name="Key">What tells it from all others of the book.</param>
/// <param name="Compose">Composes it, asking for the pages of anchors, each null when it is not known yet; null when the book has none.</param>
internal readonly record struct WantedSection(string Key, Func<Func<string, PagePosition?>, Section?> Compose);
