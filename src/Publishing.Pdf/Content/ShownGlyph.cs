using Publishing.Pdf.Fonts;

namespace Publishing.Pdf.Content;

/// <summary>A glyph of a word as it is shown wherever the word stands alone in its direction.</summary>
/// <param name="Font">The font.</param>
/// <param name="Code">Its code in it.</param>
/// <param name="X">Where it stands from the left end of the word, in billionths of a point for a stretch of 1/1000.</param>
/// <param name="Rise">How far above the baseline, in 1/1000 pt.</param>
internal readonly record struct ShownGlyph(FontResource Font, ushort Code, long X, long Rise);
