using System.Collections.Immutable;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The words before the colon that say who asks or answers.</summary>
internal static class SpeakerLabel
{
    private const int Longest = 48;

    /// <summary>Sets the label, with its colon, in a heavier weight and upright.</summary>
    public static StyledText Mark(StyledText text, BookDesign design)
    {
        var colon = text.Text.AsSpan(0, Math.Min(Longest, text.Text.Length)).IndexOf(':');
        if (colon < 0)
            return text;
        var end = colon + 1;
        var spans = ImmutableArray.CreateBuilder<StyledSpan>(text.Spans.Length + 1);
        foreach (var span in text.Spans)
        {
            if (span.Start < end)
                spans.Add(span with { End = Math.Min(span.End, end), Style = span.Style with { Italic = false, Weight = 600 } });
            if (span.End > end)
                spans.Add(span with { Start = Math.Max(span.Start, end) });
        }
        return text with { Spans = spans.ToImmutable() };
    }
}
