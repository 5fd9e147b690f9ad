using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Finds text that the algorithm would set from right to left throughout in a right-to-left paragraph.</summary>
internal static class RightToLeftText
{
    /// <summary>Whether the text holds no left-to-right character, no number, no separator of paragraphs and no explicit formatting character.</summary>
    /// <remarks>Then no rule finds any other direction than that of the paragraph: neutral characters stand between R and R (N1), marks follow R (W1), and all have level 1 (I2).</remarks>
    public static bool Holds(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!StaysLevelOne(UnicodeData.BidiClass(CodePoints.At(text, i, out var units))))
                return false;
            i += units;
        }
        return true;
    }

    private static bool StaysLevelOne(BidiClass value) => value is
        BidiClass.R or BidiClass.AL or BidiClass.NSM or BidiClass.WS or BidiClass.ON
        or BidiClass.CS or BidiClass.ES or BidiClass.ET or BidiClass.BN or BidiClass.S;
}
