namespace Publishing.Sources;

/// <summary>Tells the encoding of bytes that are not UTF-8 by how they read.</summary>
internal static class GuessEncoding
{
    private const int Reach = 1 << 18;

    /// <summary>The name of the encoding in which the bytes read well, or null when there is none.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Reach)];
        return Utf16(sample) ?? Hebrew(sample) ?? Arabic(sample) ?? Latin(sample);
    }

    /// <summary>UTF-16 without its mark: every other byte is one of the few that begin or end the units of a script.</summary>
    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0))
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += IsHigh(bytes[i]) ? 1 : 0;
            odd += IsHigh(bytes[i + 1]) ? 1 : 0;
        }
        var units = bytes.Length / 2;
        if (odd * 20 >= units * 19 && even * 4 < units * 3)
            return "utf-16le";
        return even * 20 >= units * 19 && odd * 4 < units * 3 ? "utf-16be" : null;
    }

    private static bool IsHigh(byte b) => b is 0x00 or 0x05 or 0x06 or 0x20 or 0xFB;

    /// <summary>Hebrew letters stand in words of their own, final letters at their ends (or all at their starts), and vowel points behind letters.</summary>
    private static string? Hebrew(ReadOnlySpan<byte> bytes)
    {
        var (letters, other, mixed, atEnd, atStart, inside, points, marks) = (0, 0, 0, 0, 0, 0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var (before, c, after) = (i > 0 ? bytes[i - 1] : (byte)' ', bytes[i], i + 1 < bytes.Length ? bytes[i + 1] : (byte)' ');
            if (IsHebrewLetter(c))
            {
                letters++;
                mixed += IsAsciiLetter(before) || IsAsciiLetter(after) ? 1 : 0;
                if (c is 0xEA or 0xED or 0xEF or 0xF3 or 0xF5)
                {
                    var (follows, leads) = (IsHebrewLetter(before) || IsPoint(before), IsHebrewLetter(after) || IsPoint(after));
                    atEnd += follows && !leads ? 1 : 0;
                    atStart += leads && !follows ? 1 : 0;
                    inside += leads && follows ? 1 : 0;
                }
            }
            else if (IsPoint(c))
            {
                points++;
                other += IsHebrewLetter(before) || IsPoint(before) ? 0 : 1;
            }
            else if (c >= 0x80)
            {
                marks += IsMark(c) || c is 0xFD or 0xFE ? 1 : 0;
                other += IsMark(c) || c is 0xFD or 0xFE ? 0 : 1;
            }
        }
        if (letters < 8 || mixed * 10 > letters || other * 20 > letters || Math.Max(atEnd, atStart) < inside * 3)
            return null;
        // Points and the curly marks are in windows-1255 alone; without them both have the same letters.
        return points + marks == 0 && atStart > atEnd ? "iso-8859-8" : "windows-1255";
    }

    /// <summary>Arabic letters stand in words of their own; alef and lam are the commonest, and no Hebrew page has the byte of alef.</summary>
    private static string? Arabic(ReadOnlySpan<byte> bytes)
    {
        var (letters, alefLam, mixed, other) = (0, 0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = bytes[i];
            if (c is >= 0xC0 and not (0xD7 or 0xFD or 0xFE or 0xFF))
            {
                letters++;
                alefLam += c is 0xC7 or 0xE1 ? 1 : 0;
                mixed += (i > 0 && IsAsciiLetter(bytes[i - 1])) || (i + 1 < bytes.Length && IsAsciiLetter(bytes[i + 1])) ? 1 : 0;
            }
            else if (c >= 0x80 && !IsMark(c) && c is not (0x81 or 0x8D or 0x8E or 0x90 or 0xBA or 0xBF or 0xFD or 0xFE))
            {
                other++;
            }
        }
        return letters >= 20 && alefLam * 6 >= letters && mixed * 10 <= letters && other * 20 <= letters ? "windows-1256" : null;
    }

    /// <summary>Accented letters stand among plain ones, curly marks where marks stand.</summary>
    private static string? Latin(ReadOnlySpan<byte> bytes)
    {
        var (well, badly) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var (before, c, after) = (i > 0 ? bytes[i - 1] : (byte)' ', bytes[i], i + 1 < bytes.Length ? bytes[i + 1] : (byte)' ');
            if (c < 0x80)
                continue;
            var isWell = c switch
            {
                0xD7 or 0xF7 => before == ' ' || char.IsAsciiDigit((char)before),
                >= 0xDF => IsAsciiLetter(before) || IsAsciiLetter(after) || (c is 0xE0 && before == ' ' && after == ' '),
                >= 0xC0 => !char.IsAsciiLetterLower((char)before) && (IsAsciiLetter(after) || (before is (byte)' ' && after is (byte)' ')),
                0x91 or 0x93 or 0xAB or 0x84 => after > ' ',
                0x92 or 0x94 or 0xBB or 0x99 => before > ' ',
                _ => IsMark(c),
            };
            (well, badly) = isWell ? (well + 1, badly) : (well, badly + 1);
        }
        return well > 0 && badly * 20 <= well ? "windows-1252" : null;
    }

    private static bool IsHebrewLetter(byte b) => b is >= 0xE0 and <= 0xFA;

    private static bool IsPoint(byte b) => b is (>= 0xC0 and <= 0xC9) or (>= 0xCB and <= 0xD3);

    // Marks that both code pages have: ellipsis, daggers, curly quotes, bullet, dashes, no-break space, currency, guillemets.
    private static bool IsMark(byte b) => b is 0x80 or 0x82 or (>= 0x84 and <= 0x87) or 0x89 or 0x8B or (>= 0x91 and <= 0x97) or 0x99 or 0x9B or (>= 0xA0 and <= 0xBE) or (>= 0xD4 and <= 0xD8);

    private static bool IsAsciiLetter(byte b) => char.IsAsciiLetter((char)b);
}
