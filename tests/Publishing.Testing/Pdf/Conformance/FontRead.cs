namespace Publishing.Testing.Pdf.Conformance;

/// <summary>A composite font as it is read back.</summary>
/// <param name="Name">Its name.</param>
/// <param name="GlyphCount">How many glyphs its program has.</param>
/// <param name="Numbers">The glyphs' numbers (CIDs) by their codes, after the CMap.</param>
/// <param name="WidthOf">The width that the dictionary gives to a glyph, in 1/1000 em.</param>
/// <param name="ProgramWidthOf">The width in the program, in 1/1000 em; null where the program is not TrueType.</param>
/// <param name="Texts">What its codes stand for.</param>
internal sealed record FontRead(string Name, int GlyphCount, Dictionary<int, int> Numbers, Func<int, decimal> WidthOf, Func<int, decimal>? ProgramWidthOf, Dictionary<int, string> Texts);
