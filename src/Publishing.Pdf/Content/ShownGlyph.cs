using Publishing.Pdf.Fonts;

namespace Publishing.Pdf.Content;

/// <summary>A glyph of a run as it is shown wherever the run stands among its like.</summary>
/// <param name="Code">What shows it.</param>
/// <param name="X">Where it stands from the left end of the run, in billionths of a point for a stretch of 1/1000.</param>
/// <param name="Rise">How far above the baseline, in 1/1000 pt.</param>
/// <param name="Actual">The text that a reader must be told besides what the code stands for; null for most.</param>
internal readonly record struct ShownGlyph(FontCode Code, long X, long Rise, string? Actual);
