using Publishing.Core;

namespace Publishing.Fonts;

/// <summary>A glyph drawn away from its origin, without a width of its own: a mark at its place on a letter.</summary>
/// <param name="Glyph">The glyph.</param>
/// <param name="X">How far to the right of its origin it is drawn, in font units.</param>
/// <param name="Y">How far above its origin it is drawn, in font units.</param>
public readonly record struct ShiftedGlyph(GlyphId Glyph, short X, short Y);
