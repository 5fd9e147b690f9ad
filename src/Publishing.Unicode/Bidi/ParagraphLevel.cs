using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>The level that a text takes from its first strong character (UAX #9, rules P2 and P3).</summary>
internal static class ParagraphLevel
{
    /// <summary>P2: the first character of type L, AL or R that is not within an isolate.</summary>
    /// <returns>Its class, or ON where there is none.</returns>
    public static BidiClass P2(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> matches, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (classes[i])
            {
                case BidiClass.L or BidiClass.R or BidiClass.AL:
                    return classes[i];
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    i = matches[i];
                    break;
                case BidiClass.B:
                    return BidiClass.ON;
            }
        }
        return BidiClass.ON;
    }

    /// <summary>P3: level 1 where that character is AL or R, otherwise level 0.</summary>
    public static byte P3(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> matches, int start, int end) =>
        P2(classes, matches, start, end) is BidiClass.R or BidiClass.AL ? (byte)1 : (byte)0;
}
