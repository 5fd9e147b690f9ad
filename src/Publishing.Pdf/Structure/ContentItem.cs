using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Structure;

/// <summary>Content that belongs to a structure element itself.</summary>
/// <param name="AfterChild">The last of the element's children that came before it, or -1.</param>
/// <param name="Page">The page, from 0.</param>
/// <param name="Identifier">The marked-content identifier, or -1 for an annotation.</param>
/// <param name="Annotation">The annotation.</param>
internal readonly record struct ContentItem(int AfterChild, int Page, int Identifier, ObjectId Annotation);
