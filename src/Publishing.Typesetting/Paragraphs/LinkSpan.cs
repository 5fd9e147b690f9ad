using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>The part of a link that stands in one line without a gap.</summary>
/// <param name="Left">Its left edge, from the left edge of the column.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Target">An absolute URI, or <c>#</c> and an anchor.</param>
/// <param name="Text">The words of the whole link.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="Element">The link's structure element, or null for an artifact.</param>
public sealed record LinkSpan(Pt Left, Pt Right, string Target, string Text, Language Language, StructureElement? Element);
