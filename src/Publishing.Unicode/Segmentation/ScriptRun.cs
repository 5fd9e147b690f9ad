using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Segmentation;

/// <summary>A part of a text that is written in one script.</summary>
/// <param name="Start">UTF-16 index of its first character.</param>
/// <param name="End">UTF-16 index behind its last character.</param>
/// <param name="Script">The script; Common only where the whole text has no other.</param>
public readonly record struct ScriptRun(int Start, int End, Script Script);
