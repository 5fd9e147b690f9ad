using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Turns the bytes of a source file into text.</summary>
public static class SourceReader
{
    /// <summary>Reads and decodes a file.</summary>
    /// <param name="files">Where it is read from.</param>
    /// <param name="path">Its path in <paramref name="files"/>.</param>
    /// <param name="displayPath">Its path as diagnostics show it.</param>
    /// <param name="diagnostics">Receives S001 to S004 when there is no text to be had.</param>
    /// <returns>The text without its byte order mark, or null after an error.</returns>
    public static SourceText? Read(IFileSystem files, string path, string displayPath, IDiagnostics diagnostics)
    {
        byte[] bytes;
        try
        {
            bytes = files.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(new Diagnostic(SourceRules.Unreadable, SourceSpan.StartOf(displayPath),
                files.Exists(path) ? "The file cannot be read." : "There is no such file.", "Check the name and the permissions of the file."));
            return null;
        }
        return Decode(bytes, displayPath, diagnostics);
    }

    /// <summary>Decodes UTF-8 (with or without byte order mark) or UTF-16 (told by its byte order mark).</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="displayPath">Its path as diagnostics show it.</param>
    /// <param name="diagnostics">Receives S002 to S004 when there is no text to be had.</param>
    /// <returns>The text without its byte order mark, or null after an error.</returns>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string displayPath, IDiagnostics diagnostics)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, .. var little] => DecodeUtf16(little, bigEndian: false, displayPath, diagnostics),
            [0xFE, 0xFF, .. var big] => DecodeUtf16(big, bigEndian: true, displayPath, diagnostics),
            [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest, displayPath, diagnostics),
            _ => DecodeUtf8(bytes, displayPath, diagnostics),
        };
        if (text is null)
            return null;
        var source = new SourceText(displayPath, text);
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            diagnostics.Report(new Diagnostic(SourceRules.NulCharacter, new SourceSpan(source, nul, nul + 1),
                "The file holds a NUL character: it is not a text file, or it is UTF-16 without a byte order mark.", "Save it as UTF-8."));
            return null;
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Report(new Diagnostic(SourceRules.Empty, SourceSpan.StartOf(displayPath),
                "The file holds no text.", "Remove it from the edition or put its text in."));
            return null;
        }
        return source;
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, string path, IDiagnostics diagnostics)
    {
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        var text = new string(chars, 0, written);
        if (read == bytes.Length)
            return text;
        var bad = bytes[read].ToString("X2", CultureInfo.InvariantCulture);
        ReportInvalid(path, text, $"The byte 0x{bad} is not valid UTF-8 here.", diagnostics);
        return null;
    }

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, string path, IDiagnostics diagnostics)
    {
        var whole = bytes[..(bytes.Length & ~1)];
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(whole);
        // The decoder puts U+FFFD in the place of a lone surrogate; the bytes tell whether it was there before.
        for (var i = text.IndexOf('\uFFFD', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\uFFFD', i + 1))
        {
            var (low, high) = bigEndian ? (whole[2 * i + 1], whole[2 * i]) : (whole[2 * i], whole[2 * i + 1]);
            if ((high, low) != (0xFF, 0xFD))
            {
                ReportInvalid(path, text[..i], "Half of a surrogate pair stands alone: this is not valid UTF-16.", diagnostics);
                return null;
            }
        }
        if (whole.Length == bytes.Length)
            return text;
        ReportInvalid(path, text, "The file ends in the middle of a UTF-16 unit.", diagnostics);
        return null;
    }

    private static void ReportInvalid(string path, string before, string text, IDiagnostics diagnostics) =>
        diagnostics.Report(new Diagnostic(SourceRules.InvalidEncoding,
            new SourceSpan(new SourceText(path, before), before.Length, before.Length), text, "Save the file as UTF-8."));
}
