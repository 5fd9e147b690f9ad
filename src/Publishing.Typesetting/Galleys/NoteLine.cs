using Publishing.Core;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Galleys;

/// <summary>A line of a footnote.</summary>
/// <param name="Line">The line, as wide as the column of the text.</param>
/// <param name="Direction">The direction of its paragraph.</param>
public sealed record NoteLine(SetLine Line, Direction Direction);
