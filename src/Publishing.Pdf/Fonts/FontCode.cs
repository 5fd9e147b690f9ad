namespace Publishing.Pdf.Fonts;

/// <summary>A code by which a page shows a glyph.</summary>
/// <param name="Font">The font that it belongs to.</param>
/// <param name="Code">The code.</param>
/// <param name="Width">How far the pen moves, in 1/1000 em.</param>
internal readonly record struct FontCode(FontResource Font, byte Code, int Width);
