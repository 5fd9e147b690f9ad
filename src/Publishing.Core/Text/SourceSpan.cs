namespace Publishing.Core;

/// <summary>A stretch of a source, half-open: <c>[Start, End)</c> in UTF-16 units. The default value is "nowhere".</summary>
/// <param name="Source">The source, or null for what has none.</param>
/// <param name="Start">The first unit.</param>
/// <param name="End">The unit after the last.</param>
public readonly record struct SourceSpan(SourceText? Source, int Start, int End)
{
    /// <summary>No place at all.</summary>
    public static SourceSpan None => default;

    /// <summary>The start of a file of which no text could be read.</summary>
    public static SourceSpan StartOf(string path) => new(new SourceText(path, ""), 0, 0);

    /// <summary>How many UTF-16 units the span holds.</summary>
    public int Length => End - Start;

    /// <summary>The text of the span; empty when it is nowhere.</summary>
    public ReadOnlySpan<char> Text => Source is null ? default : Source.Text.AsSpan(Start, Length);

    /// <summary><c>path:line:column</c>, or the empty string when it is nowhere.</summary>
    public override string ToString() => Source is null ? "" : $"{Source.Path}:{Source.PositionOf(Start)}";
}
