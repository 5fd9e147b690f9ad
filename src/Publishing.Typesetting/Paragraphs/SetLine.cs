using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>A line of a paragraph.</summary>
/// <param name="Words">The words in logical order; X counts from the left edge of the column.</param>
/// <param name="TextStart">The first UTF-16 unit of the paragraph's text that belongs to the line.</param>
/// <param name="TextEnd">The unit after its last, spaces at the end included.</param>
/// <param name="Left">The left edge of the line's text, from the left edge of the column; less than 0 where punctuation hangs out.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Anchors">The named spots in the line, in order.</param>
/// <param name="Links">The parts of links in the line, in logical order.</param>
/// <param name="EndsHyphenated">Whether a word is divided at its end.</param>
/// <param name="SpaceRatio">Its word spaces as a share of their natural width, in thousandths; 1000 also where it has none.</param>
public sealed record SetLine(
    ImmutableArray<PlacedWord> Words,
    int TextStart,
    int TextEnd,
    Pt Left,
    Pt Right,
    ImmutableArray<TextAnchor> Anchors,
    ImmutableArray<LinkSpan> Links,
    bool EndsHyphenated,
    int SpaceRatio);
