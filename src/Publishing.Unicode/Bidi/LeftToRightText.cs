using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Finds text on which the algorithm would change nothing in a left-to-right paragraph.</summary>
internal static class LeftToRightText
{
    // Before U+0590 there is no character of right-to-left script and no formatting character of UAX #9.
    private const char FirstRightToLeft = '\u0590';

    /// <summary>Whether the text holds no right-to-left character, no Arabic number and no explicit formatting character.</summary>
    public static bool Holds(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAnyInRange(FirstRightToLeft, char.MaxValue);
            if (next < 0)
                return true;
            i += next;
            if (!StaysLevelZero(UnicodeData.BidiClass(CodePoints.At(text, i, out var units))))
                return false;
            i += units;
        }
        return true;
    }

    private static bool StaysLevelZero(BidiClass value) => value switch
    {
        BidiClass.R or BidiClass.AL or BidiClass.AN => false,
        BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO or BidiClass.PDF => false,
        BidiClass.RLI or BidiClass.LRI or BidiClass.FSI or BidiClass.PDI => false,
        _ => true,
    };
}
