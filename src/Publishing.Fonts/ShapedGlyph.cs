using Publishing.Core;

namespace Publishing.Fonts;

/// <summary>A glyph placed by shaping. All lengths are in font units; the pen moves right, y grows upwards.</summary>
/// <param name="Id">The glyph.</param>
/// <param name="Cluster">The UTF-16 index, in the shaped text, of the first character that the glyph stands for.</param>
/// <param name="XAdvance">How far the pen moves.</param>
/// <param name="XOffset">The glyph's shift from the pen.</param>
/// <param name="YOffset">The glyph's shift from the baseline.</param>
public readonly record struct ShapedGlyph(GlyphId Id, int Cluster, int XAdvance, int XOffset, int YOffset);
