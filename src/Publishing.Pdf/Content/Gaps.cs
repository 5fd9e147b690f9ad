using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Bridges wide gaps within a line, as before the page number of an entry of the contents.</summary>
/// <remarks>
/// To poppler what stands further apart than some seven tenths of the size are two columns. An invisible glyph, the space stretched to the
/// breadth of the gap, holds them together; it stands for a mark of the line's direction, for poppler takes no note of spaces.
/// </remarks>
internal static class Gaps
{
    /// <summary>Writes what bridges the gap between two words, where there is a wide one.</summary>
    /// <param name="text">The text under way, on the baseline of both.</param>
    /// <param name="font">A font that has a space.</param>
    /// <param name="line">The line.</param>
    /// <param name="word">A word of it.</param>
    /// <param name="next">The one that follows it, on either side.</param>
    public static void Bridge(TextObjectWriter text, FontUse font, TextLine line, in PlacedWord word, in PlacedWord next)
    {
        var size = TextObjectWriter.Thousandths(word.Run.Size);
        var em = TextObjectWriter.Billionths(word.Run.Size);
        var (left, right) = word.X < next.X ? (RightEnd(word), TextObjectWriter.Billionths(next.X)) : (RightEnd(next), TextObjectWriter.Billionths(word.X));
        // So much on either side is still seen as a word space.
        var margin = em * 3 / 10;
        if (size <= 0 || right - left < em * 3 / 2 || font.SpaceWidth is not > 0)
            return;
        foreach (ref readonly var other in line.Words.AsSpan())
        {
            if (TextObjectWriter.Billionths(other.X) < right && RightEnd(other) > left)
                return;
        }
        var stretch = (right - left - 2 * margin) / (font.SpaceWidth.Value * size);
        text.EndShow();
        text.ShowMark(font.SpaceAs(line.Direction == Direction.LeftToRight ? "\u200E" : "\u200F"), size, stretch, 0, left + margin);
        text.Place();
    }

    private static long RightEnd(in PlacedWord word) =>
        TextObjectWriter.Billionths(word.X) + TextObjectWriter.Billionths(word.Run.Width) / 1000 * word.Stretch;
}
