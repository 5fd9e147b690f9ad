using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A block on its way through the passes.</summary>
/// <param name="Text">Its text: no blanks at the ends, no line breaks.</param>
/// <param name="Language">Its language.</param>
/// <param name="Kind">What it is; null as long as no pass has said.</param>
/// <param name="Gap">How many blank lines stand before it.</param>
internal sealed record DraftBlock(TracedText Text, Language Language, BlockKind? Kind = null, int Gap = 1)
{
    public string PlainText => Text.Text;

    /// <summary>What becomes an inline of its own in it; of those that begin together the outer ones before the inner ones; none is cut by the end of another.</summary>
    public ImmutableArray<InlineSpan> Spans { get; init; } = [];

    /// <summary>Its direction, where the source gives another than that of its language.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The id of the note that it is a block of, or null for a block of the text.</summary>
    public string? Note { get; init; }

    /// <summary>Parts it in two; a note or a line break goes with the part that its mark stands in, what goes across both stands in both.</summary>
    /// <param name="length">The length of the first part, more than 0 and less than that of the text.</param>
    public (DraftBlock First, DraftBlock Second) Part(int length)
    {
        var second = Text.Slice(length);
        var cut = second.OffsetOf(0);
        return (this with { Text = Text.Slice(0, length), Spans = [.. Spans.Where(s => s.Start < cut || s.End == cut)] }, this with { Text = second, Spans = [.. Spans.Where(s => s.End > cut)] });
    }
}
