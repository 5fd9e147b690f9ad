namespace Publishing.Pdf.Content;

/// <summary>The text that a glyph stands for.</summary>
/// <param name="Index">The glyph's place in the run, from the left.</param>
/// <param name="Start">Where its text begins in the <see cref="GlyphTexts"/>.</param>
/// <param name="Length">How long its text is; 0 for a glyph that adds nothing to the one before it.</param>
/// <param name="StartsCluster">The first glyph of its cluster, in logical order.</param>
internal readonly record struct GlyphText(int Index, int Start, int Length, bool StartsCluster);
