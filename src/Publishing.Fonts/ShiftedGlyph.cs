using Publishing.Core;

namespace Publishing.Fonts;

/// <summary>A glyph drawn away from its origin, as a mark at its place on a letter.</summary>
/// <param name="Glyph">The glyph.</param>
/// <param name="X">How far to the right of its origin it is drawn, in font units.</param>
/// <param name="Y">How far above its origin it is drawn, in font units.</param>
/// <param name="Advance">Its width, in font units; marks have none.</param>
public readonly record struct ShiftedGlyph(GlyphId Glyph, short X, short Y, ushort Advance = 0);
