using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Pdf.Fonts;

/// <summary>A glyph and what it stands for.</summary>
/// <param name="Glyph">The glyph.</param>
/// <param name="Shift">For a mark that is drawn away from where it is shown, how; null for other glyphs.</param>
/// <param name="Text">The text, not empty.</param>
internal readonly record struct GlyphMeaning(GlyphId Glyph, ShiftedGlyph? Shift, string Text);
