using Publishing.Core;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>How a paragraph is set.</summary>
/// <param name="Direction">Its direction; start and end below are meant in it.</param>
/// <param name="Alignment">Where its lines stand.</param>
/// <param name="FirstIndent">How far the first line is indented at the start; negative hangs it out.</param>
/// <param name="InsetStart">How far all lines stand in at the start.</param>
/// <param name="InsetEnd">How far all lines stand in at the end.</param>
/// <param name="Hyphenate">Whether English words may be divided.</param>
public sealed record ParagraphStyle(
    Direction Direction,
    Alignment Alignment,
    Pt FirstIndent = default,
    Pt InsetStart = default,
    Pt InsetEnd = default,
    bool Hyphenate = false)
{
    /// <summary>Whether punctuation hangs into the margins; only where lines are flush.</summary>
    public bool HangPunctuation { get; init; } = true;

    /// <summary>By how much glyphs may be stretched or shrunk to even the word spaces of justified lines, in thousandths; 0 is not at all.</summary>
    public int GlyphStretch { get; init; } = 20;
}
