using System.Buffers;
using System.Text;

namespace Publishing.Sources;

/// <summary>Reads UTF-8 into which bytes of windows-1252 were copied, or whose characters were cut in two.</summary>
/// <remarks>A byte is read as windows-1252 has it where a sign of Western print can be meant; the rest of a cut character becomes U+FFFD
/// (The Unicode Standard, 3.9, "U+FFFD Substitution of Maximal Subparts").</remarks>
internal static class StrayBytes
{
    // A text in another encoding hardly has a sequence that is UTF-8, let alone this many to each byte that is not.
    private const int Fewest = 4;

    /// <summary>Reads bytes that are UTF-8 but for a few.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The text, and where in it the stray bytes stand; or null when there are none, or so many that it is not UTF-8.</returns>
    public static (string Text, List<int> Places)? Read(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var (sound, places) = (0, new List<int>());
        Span<char> units = stackalloc char[2];
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                text.Append((char)bytes[i++]);
                continue;
            }
            if (Rune.DecodeFromUtf8(bytes[i..], out var rune, out var length) == OperationStatus.Done)
            {
                sound++;
                text.Append(units[..rune.EncodeToUtf16(units)]);
            }
            else
            {
                places.Add(text.Length);
                text.Append(length == 1 ? Of(bytes, i) : '\uFFFD');
            }
            i += length;
        }
        return places.Count > 0 && places.Count * Fewest <= sound ? (text.ToString(), places) : null;
    }

    // A letter stands beside letters; the first byte of a character that was cut off does not.
    private static char Of(ReadOnlySpan<byte> bytes, int index)
    {
        var value = bytes[index];
        var isBeside = (index > 0 && char.IsAsciiLetter((char)bytes[index - 1])) || (index + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[index + 1]));
        if (value >= 0xC0 && (value is 0xD7 or 0xF7 || !isBeside))
            return '\uFFFD';
        var read = value < 0xA0 ? SourceEncodings.UpperControls[value - 0x80] : (char)value;
        return char.IsControl(read) ? '\uFFFD' : read;
    }
}
