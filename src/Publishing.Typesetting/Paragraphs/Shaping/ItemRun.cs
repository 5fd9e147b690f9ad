using Publishing.Unicode.Properties;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A stretch of a paragraph in one style, level and script.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Span">The index of its span.</param>
/// <param name="Level">Its embedding level.</param>
/// <param name="Script">Its script, never Common or Inherited.</param>
internal readonly record struct ItemRun(int Start, int End, int Span, byte Level, Script Script);
