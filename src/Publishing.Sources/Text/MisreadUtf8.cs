using System.Text;

namespace Publishing.Sources;

/// <summary>Reads UTF-8 that a program took for windows-1252 and saved as what it saw: <c>â€™</c> for ’, <c>×©</c> for ש.</summary>
internal static class MisreadUtf8
{
    private const int Fewest = 3;
    private const int Longest = 3;

    /// <summary>Whether a text holds several characters so misread, and hardly a sign that could begin one and does not.</summary>
    public static bool IsIn(string text)
    {
        var (misread, other) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (LengthAt(text, i, out _) is not { } length)
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
        // The first bytes of characters of two and three.
        if (text[index] is < '\u00C2' or > '\u00EF')
            return null;
        Span<byte> bytes = stackalloc byte[Longest];
        var count = 0;
        while (count < Longest && index + count < text.Length && ByteOf(text[index + count]) is { } value)
            bytes[count++] = value;
        if (Rune.DecodeFromUtf8(bytes[..count], out var rune, out var length) != System.Buffers.OperationStatus.Done || rune.Value < 0xA0)
            return 0;
        character = rune.ToString();
        return length;
    }

    private static byte? ByteOf(char unit) =>
        unit is < '\u0080' or (>= '\u00A0' and <= '\u00FF') ? (byte)unit : SourceEncodings.UpperControls.IndexOf(unit, StringComparison.Ordinal) is var place and >= 0 ? (byte)(0x80 + place) : null;
}
