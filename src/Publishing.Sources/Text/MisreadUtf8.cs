namespace Publishing.Sources;

/// <summary>Reads UTF-8 that a program took for windows-1252 and saved as what it saw: <c>â€™</c> for ’, <c>×©</c> for ש.</summary>
internal static class MisreadUtf8
{
    // What windows-1252 has from 0x80 on; where it has nothing, programs keep the byte.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private const int Fewest = 3;

    /// <summary>Whether a text holds several characters so misread, and hardly a sign that could begin one and does not.</summary>
    public static bool IsIn(string text)
    {
        var (misread, other) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '\u00C2' or > '\u00EF' || LengthAt(text, i, out _) is not { } length)
                continue;
            misread += length > 0 ? 1 : 0;
            other += length > 0 ? 0 : 1;
            i += Math.Max(0, length - 1);
        }
        return misread >= Fewest && other * 4 <= misread;
    }

    /// <summary>The misread character at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place.</param>
    /// <param name="character">The character that was meant.</param>
    /// <returns>How many units stand for it; 0 where a sign that could begin one begins none, null where there is no such sign.</returns>
    public static int? LengthAt(string text, int index, out string character)
    {
        character = "";
        if (text[index] is < '\u00C2' or > '\u00EF')
            return null;
        var lead = ByteOf(text[index]);
        var more = lead switch
        {
            >= 0xC2 and <= 0xDF => 1,
            >= 0xE0 and <= 0xEF => 2,
            _ => 0,
        };
        if (more == 0)
            return null;
        var code = lead & (more == 1 ? 0x1F : 0x0F);
        for (var i = 1; i <= more; i++)
        {
            var next = index + i < text.Length ? ByteOf(text[index + i]) : 0;
            if (next is < 0x80 or > 0xBF)
                return 0;
            code = code << 6 | next & 0x3F;
        }
        if (code < (more == 1 ? 0xA0 : 0x800) || code is >= 0xD800 and <= 0xDFFF)
            return 0;
        character = char.ConvertFromUtf32(code);
        return more + 1;
    }

    private static int ByteOf(char unit) => unit switch
    {
        < '\u0080' or (>= '\u00A0' and <= '\u00FF') => unit,
        _ => Upper.IndexOf(unit, StringComparison.Ordinal) is var place and >= 0 ? 0x80 + place : -1,
    };
}
