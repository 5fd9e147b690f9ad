using System.Globalization;
using System.IO.Compression;
using Publishing.Testing;

namespace Publishing.Unicode.Tests.Conformance;

/// <summary>The test files of the Unicode Character Database in tests/conformance/unicode.</summary>
internal static class UnicodeTestFile
{
    /// <summary>The lines without comments and empty ones; <c>#</c> begins a comment.</summary>
    public static IEnumerable<string> DataLines(string name)
    {
        using var file = File.OpenRead(Repository.PathOf($"tests/conformance/unicode/{name}.br"));
        using var reader = new StreamReader(new BrotliStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var data = comment < 0 ? line : line[..comment];
            if (!string.IsNullOrWhiteSpace(data))
                yield return data.Trim();
        }
    }

    /// <summary>Code points in hexadecimal, with spaces between, as text.</summary>
    public static string Text(string codePoints) =>
        string.Concat(codePoints.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Character));

    /// <summary>A code point in hexadecimal as text; surrogates stand alone.</summary>
    public static string Character(string codePoint)
    {
        var value = int.Parse(codePoint, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return value is >= 0xD800 and < 0xE000 ? ((char)value).ToString() : char.ConvertFromUtf32(value);
    }

    /// <summary>A text whose boundaries are marked: ÷ for a break, × for none, code points between.</summary>
    /// <returns>The text, and for each UTF-16 index from 0 to its length whether there is a break.</returns>
    public static (string Text, bool[] Breaks) Marked(string line)
    {
        var text = "";
        var breaks = new List<bool>();
        foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token is "÷" or "×")
            {
                breaks.Add(token == "÷");
                continue;
            }
            var character = Character(token);
            text += character;
            if (character.Length == 2)
                breaks.Add(false);
        }
        return (text, [.. breaks]);
    }
}
