using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Text;

/// <summary>The text of one paragraph in logical order, with its styles.</summary>
/// <param name="Text">The text; a forced line break is U+2028. May be empty.</param>
/// <param name="Spans">The styles: in order, contiguous, from 0 to the text's length; empty only when the text is.</param>
/// <param name="Anchors">Named spots, by offset.</param>
public sealed record StyledText(string Text, ImmutableArray<StyledSpan> Spans, ImmutableArray<TextAnchor> Anchors)
{
    /// <summary>No text.</summary>
    public static StyledText None { get; } = new("", [], []);

    /// <summary>The character of a forced line break (LINE SEPARATOR, which does not end the paragraph in UAX #9).</summary>
    public const char LineBreak = '\u2028';

    /// <summary>Stretches with a direction of their own, as if between an isolate and its end (UAX #9 X5a, X5b): nested properly, outer before inner.</summary>
    public ImmutableArray<TextIsolate> Isolates { get; init; } = [];

    /// <summary>Where the paragraph comes from: the place that diagnostics name.</summary>
    public SourceSpan Where { get; init; }

    /// <summary>A paragraph in one style.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="language">Its language.</param>
    /// <param name="element">The structure element of its words, or null for an artifact.</param>
    public static StyledText Plain(string text, CharacterStyle style, Language language, Pages.StructureElement? element = null) =>
        new(text, text.Length == 0 ? [] : [new StyledSpan(0, text.Length, style, language, element, null)], []);
}
