using Publishing.Unicode.Properties;
using static Publishing.Unicode.Properties.GraphemeBreak;

namespace Publishing.Unicode.Segmentation;

/// <summary>Extended grapheme clusters: what a reader takes for one character.</summary>
/// <remarks>UAX #29 of Unicode 15.0, rules GB1 to GB999.</remarks>
public static class GraphemeClusters
{
    /// <summary>Finds the end of the cluster that begins at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">UTF-16 index of a cluster's beginning, less than the text's length.</param>
    /// <returns>UTF-16 index behind the cluster's last character: more than <paramref name="index"/>, at most the text's length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not within the text.</exception>
    public static int NextBoundary(ReadOnlySpan<char> text, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, text.Length);

        var before = UnicodeData.GraphemeBreak(CodePoints.At(text, index, out var units));
        index += units;
        var pictograph = before == ExtendedPictographic ? Pictograph.Open : Pictograph.No;
        var oddRegionalIndicators = before == RegionalIndicator;
        while (index < text.Length)
        {
            var after = UnicodeData.GraphemeBreak(CodePoints.At(text, index, out units));
            if (IsBoundary(before, after, pictograph, oddRegionalIndicators))
                break;
            pictograph = (pictograph, after) switch
            {
                (_, ExtendedPictographic) => Pictograph.Open,
                (Pictograph.Open, Extend) => Pictograph.Open,
                (Pictograph.Open, ZWJ) => Pictograph.Joined,
                _ => Pictograph.No,
            };
            oddRegionalIndicators = after == RegionalIndicator && !oddRegionalIndicators;
            before = after;
            index += units;
        }
        return index;
    }

    /// <summary>How far the text is a sequence of GB11.</summary>
    private enum Pictograph
    {
        /// <summary>It is none.</summary>
        No,

        /// <summary>\p{Extended_Pictographic} Extend*</summary>
        Open,

        /// <summary>\p{Extended_Pictographic} Extend* ZWJ</summary>
        Joined,
    }

    private static bool IsBoundary(GraphemeBreak before, GraphemeBreak after, Pictograph pictograph, bool oddRegionalIndicators) =>
        (before, after) switch
        {
            (CR, LF) => false, // GB3
            (Control or CR or LF, _) => true, // GB4
            (_, Control or CR or LF) => true, // GB5
            (L, L or V or LV or LVT) => false, // GB6
            (LV or V, V or T) => false, // GB7
            (LVT or T, T) => false, // GB8
            (_, Extend or ZWJ) => false, // GB9
            (_, SpacingMark) => false, // GB9a
            (Prepend, _) => false, // GB9b
            (ZWJ, ExtendedPictographic) when pictograph == Pictograph.Joined => false, // GB11
            (RegionalIndicator, RegionalIndicator) when oddRegionalIndicators => false, // GB12, GB13
            _ => true, // GB999
        };
}
