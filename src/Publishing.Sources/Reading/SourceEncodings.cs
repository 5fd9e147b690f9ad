using System.Text;

namespace Publishing.Sources;

/// <summary>The encodings that sources come in, by their names.</summary>
public static class SourceEncodings
{
    /// <summary>The name that leaves it to the bytes.</summary>
    public const string Automatic = "auto";

    /// <summary>The names that an editor may give, <see cref="Automatic"/> first.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [Automatic, "utf-8", "utf-16le", "utf-16be", "windows-1255", "iso-8859-8", "windows-1252", "windows-1256"];

    /// <summary>What windows-1252 has from 0x80 to 0x9F; a control where it has nothing, as programs keep the byte.</summary>
    internal static string UpperControls { get; } = Find("windows-1252")!.GetString([.. Enumerable.Range(0x80, 0x20).Select(b => (byte)b)]);

    /// <summary>The encoding of a name, which refuses bytes that it has no character for; or null when there is none of that name.</summary>
    internal static Encoding? Find(string name)
    {
        var label = name.Trim().ToLowerInvariant();
        return label switch
        {
            "utf-8" or "utf8" or "us-ascii" or "ascii" => new UTF8Encoding(false, throwOnInvalidBytes: true),
            "utf-16" or "utf-16le" or "unicode" => new UnicodeEncoding(false, false, throwOnInvalidBytes: true),
            "utf-16be" => new UnicodeEncoding(true, false, throwOnInvalidBytes: true),
            // Pages that say so hold the marks of windows-1252 as well (WHATWG Encoding, 4.2).
            "iso-8859-1" or "latin1" or "latin-1" or "l1" or "cp1252" => CodePage("windows-1252"),
            // Logical and visual order are told apart by the letters, not by the name.
            "iso-8859-8-i" or "iso-8859-8-e" or "hebrew" or "visual" or "logical" or "iso8859-8" or "iso_8859-8" => CodePage("iso-8859-8"),
            "cp1255" or "x-cp1255" => CodePage("windows-1255"),
            "cp1256" or "x-cp1256" => CodePage("windows-1256"),
            _ => CodePage(label),
        };
    }

    /// <summary>Decodes bytes, or gives null when they are not all in the encoding.</summary>
    internal static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            // The code pages give private characters, or controls, for bytes that stand for nothing.
            return text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') < 0 && text.AsSpan().IndexOfAnyInRange('\u0080', '\u0084') < 0 && !text.Contains('\uFFFD', StringComparison.Ordinal) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? CodePage(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) is { } known
            ? CodePagesEncodingProvider.Instance.GetEncoding(known.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            : null;
}
