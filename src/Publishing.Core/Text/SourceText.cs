namespace Publishing.Core;

/// <summary>A decoded source file: its name as the author gave it, its text, and where its lines begin.</summary>
public class SourceText
{
    private readonly int[] lineStarts;

    /// <summary>Takes a decoded text.</summary>
    /// <param name="path">The path to show in diagnostics: relative, with forward slashes.</param>
    /// <param name="text">The whole text; LF, CR LF and CR each end a line.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        lineStarts = [.. starts];
    }

    /// <summary>The path shown in diagnostics.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; at least 1.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">A UTF-16 index from 0 to the text's length; values outside are clamped.</param>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The offset of a line and column, the inverse of <see cref="PositionOf"/>; clamped to the text.</summary>
    public int OffsetOf(LinePosition position) =>
        Math.Clamp(lineStarts[Math.Clamp(position.Line - 1, 0, lineStarts.Length - 1)] + position.Column - 1, 0, Text.Length);
}
