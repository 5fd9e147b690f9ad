using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Text;

/// <summary>A stretch of text in one style, half-open, in UTF-16 units.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last; more than <paramref name="Start"/>.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Language">Its language: chooses glyph variants and hyphenation.</param>
/// <param name="Element">The structure element of its words, or null for an artifact.</param>
/// <param name="LinkTarget">Where it leads (an absolute URI, or <c>#</c> and an anchor), or null.</param>
public sealed record StyledSpan(int Start, int End, CharacterStyle Style, Language Language, StructureElement? Element, string? LinkTarget);
