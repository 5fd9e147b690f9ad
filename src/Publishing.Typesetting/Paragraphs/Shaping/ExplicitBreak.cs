namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A place inside a piece where a line may end: after a hyphen, dash or soft hyphen.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Offset">Where in its text.</param>
/// <param name="Penalty">What it costs.</param>
/// <param name="AddsHyphen">Whether a hyphen is added (soft hyphen).</param>
internal readonly record struct ExplicitBreak(int Piece, int Offset, int Penalty, bool AddsHyphen);
