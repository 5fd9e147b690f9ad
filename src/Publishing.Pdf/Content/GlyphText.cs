namespace Publishing.Pdf.Content;

/// <summary>The text that a glyph stands for.</summary>
/// <param name="Start">Where its text begins in the <see cref="GlyphTexts"/>.</param>
/// <param name="Length">How long its text is; 0 for a glyph that adds nothing to the one before it.</param>
internal readonly record struct GlyphText(int Start, int Length);
