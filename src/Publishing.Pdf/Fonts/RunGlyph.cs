using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Pdf.Fonts;

/// <summary>A glyph of a run as a page shows it. Lengths are in font units, from the run's left end and the baseline.</summary>
/// <param name="Glyph">The glyph.</param>
/// <param name="Shift">For a mark: how it is drawn from where it is shown; null for other glyphs.</param>
/// <param name="X">Where it is shown.</param>
/// <param name="Y">How far above the baseline it is shown.</param>
internal readonly record struct RunGlyph(GlyphId Glyph, ShiftedGlyph? Shift, long X, int Y);
