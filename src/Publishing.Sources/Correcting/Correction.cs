using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A change that an editor asks for, found by the words that stand in the source. In all of its texts any blanks and line ends count as one space.</summary>
/// <param name="Text">The file it belongs to: the path that diagnostics show, or the end of it.</param>
/// <param name="Find">What stands in the source; it must stand there once.</param>
/// <param name="Replace">What is to stand there; empty to take it out, the same to keep it as it stands: no pass removes or reorders what is settled.</param>
/// <param name="Reason">Why, as a sentence without its full stop.</param>
/// <param name="Where">The correction's place in its own file.</param>
/// <param name="Before">What stands right before it, so that a short text can be told from others like it; may be empty.</param>
/// <param name="After">What stands right behind it; may be empty.</param>
public sealed record Correction(string Text, string Find, string Replace, string Reason, SourceSpan Where, string Before = "", string After = "")
{
    /// <summary>Whether the correction belongs to a file.</summary>
    /// <param name="path">The file's path as diagnostics show it.</param>
    public bool Concerns(string path) =>
        path.EndsWith(Text, StringComparison.Ordinal) && (path.Length == Text.Length || path[^(Text.Length + 1)] == '/');
}
