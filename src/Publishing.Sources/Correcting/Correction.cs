using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A change that an editor asks for, found by the words that stand in the source.</summary>
/// <param name="Text">The file it belongs to: the path that diagnostics show, or the end of it.</param>
/// <param name="Find">What stands in the source; it must stand there once. Any blanks and line ends count as one space.</param>
/// <param name="Replace">What is to stand there; empty to take it out.</param>
/// <param name="Reason">Why, as a sentence without its full stop.</param>
/// <param name="Where">The correction's place in its own file.</param>
public sealed record Correction(string Text, string Find, string Replace, string Reason, SourceSpan Where);
