using Publishing.Core;
using Publishing.Typesetting.Text;
using Publishing.Unicode.Bidi;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Finds the embedding levels of a paragraph.</summary>
internal static class Levels
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>The level of each UTF-16 unit.</summary>
    /// <remarks>Isolates are put in as characters, for UAX #9 to see, and left out of the result.</remarks>
    public static ReadOnlySpan<byte> Of(StyledText text, Direction direction)
    {
        if (text.Isolates.IsDefaultOrEmpty)
            return BidiParagraph.Resolve(text.Text, direction).Levels;

        var ends = text.Isolates.Select(i => i.End).Order().ToArray();
        var isolated = new char[text.Text.Length + 2 * ends.Length];
        var places = new int[text.Text.Length];
        int length = 0, opened = 0, closed = 0;
        for (var i = 0; i <= text.Text.Length; i++)
        {
            while (closed < opened && ends[closed] == i)
            {
                isolated[length++] = PopDirectionalIsolate;
                closed++;
            }
            while (opened < text.Isolates.Length && text.Isolates[opened].Start == i)
                isolated[length++] = text.Isolates[opened++].Direction == Direction.RightToLeft ? RightToLeftIsolate : LeftToRightIsolate;
            if (i == text.Text.Length)
                break;
            places[i] = length;
            isolated[length++] = text.Text[i];
        }
        var resolved = BidiParagraph.Resolve(isolated.AsSpan(0, length), direction).Levels;
        var levels = new byte[places.Length];
        for (var i = 0; i < places.Length; i++)
            levels[i] = resolved[places[i]];
        return levels;
    }
}
