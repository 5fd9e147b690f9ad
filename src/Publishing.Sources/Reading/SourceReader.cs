using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Turns the bytes of a source file into text.</summary>
public static class SourceReader
{
    // Of stray bytes.
    private const int MostReported = 10;

    // A page in UTF-16 has one in two.
    private const int FewestPerNul = 100;

    /// <summary>Reads and decodes a file; of a DOCX, its paragraphs; of an EPUB, the XHTML of its texts, or of the one that the path names (<c>book.epub#chapter-3</c>).</summary>
    /// <param name="files">Where it is read from.</param>
    /// <param name="path">Its path in <paramref name="files"/>.</param>
    /// <param name="displayPath">Its path as diagnostics show it.</param>
    /// <param name="diagnostics">Receives S001 to S004 when there is no text to be had, S013, S014 and S022 to S028 for an EPUB and S050 to S063 for a DOCX that cannot be read or only in part, S010 and S011 when its encoding is a guess, S065 when a few bytes are not in it.</param>
    /// <param name="encoding">Its encoding, one of <see cref="SourceEncodings.Names"/>; null or <see cref="SourceEncodings.Automatic"/> to tell it by the bytes.</param>
    /// <returns>The text without its byte order mark, or null after an error.</returns>
    public static SourceText? Read(IFileSystem files, string path, string displayPath, IDiagnostics diagnostics, string? encoding = null)
    {
        byte[] bytes;
        try
        {
            bytes = files.ReadAllBytes(EpubPath.FileOf(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(new Diagnostic(SourceRules.Unreadable, SourceSpan.StartOf(displayPath),
                files.Exists(EpubPath.FileOf(path)) ? "The file cannot be read." : "There is no such file.", "Check the name and the permissions of the file."));
            return null;
        }
        if (DocxSource.Names(displayPath))
            return DocxFile.Read(bytes, displayPath, diagnostics);
        return EpubPath.Names(displayPath) ? EpubSource.Read(bytes, displayPath, diagnostics) : Decode(bytes, displayPath, diagnostics, encoding);
    }

    /// <summary>Decodes the bytes of a file.</summary>
    /// <remarks>
    /// In this order: what the editor says; the byte order mark; UTF-8 when the bytes are; what the page says of itself; how the
    /// bytes read. The last two are reported unless they agree with the bytes beyond doubt.
    /// </remarks>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="displayPath">Its path as diagnostics show it.</param>
    /// <param name="diagnostics">Receives S002 to S004, S013 and S040 to S045 when there is no text to be had, S010 and S011 when its encoding is a guess, S065 when a few bytes are not in it.</param>
    /// <param name="encoding">As for <see cref="Read"/>.</param>
    /// <returns>The text without its byte order mark, or null after an error.</returns>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string displayPath, IDiagnostics diagnostics, string? encoding = null) =>
        DecodePart(bytes, displayPath, diagnostics, encoding) is { } source && IsSound(source, diagnostics) ? source : null;

    /// <summary>As <see cref="Decode"/>, for a file whose ending says nothing of what it is: one of a container.</summary>
    internal static SourceText? DecodePart(ReadOnlySpan<byte> bytes, string displayPath, IDiagnostics diagnostics, string? encoding = null)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, .. var little] => DecodeUtf16(little, bigEndian: false, displayPath, diagnostics),
            [0xFE, 0xFF, .. var big] => DecodeUtf16(big, bigEndian: true, displayPath, diagnostics),
            [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest, displayPath, diagnostics),
            _ when encoding is not (null or SourceEncodings.Automatic) => DecodeNamed(bytes, encoding, displayPath, diagnostics),
            _ => DecodeUnmarked(bytes, displayPath, diagnostics),
        };
        if (text is null)
            return null;
        var source = new SourceText(displayPath, text);
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        // Browsers read on over one in a page; it is left out as other controls are.
        if (nul >= 0 && !(HtmlReader.Reads(displayPath) && text.AsSpan().Count('\0') * FewestPerNul < text.Length))
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
        HiddenText.Report(source, diagnostics);
        return source;
    }

    // What is written by programs is refused as a whole when it is not what it says it is; what people write is read as it is.
    private static bool IsSound(SourceText source, IDiagnostics diagnostics) =>
        (!JsonReader.Reads(source.Path) || DocumentJsonReader.Read(source, diagnostics) is not null)
        && (!TeiReader.Reads(source.Path) || TeiReader.IsSound(source, diagnostics));

    private static string? DecodeNamed(ReadOnlySpan<byte> bytes, string name, string path, IDiagnostics diagnostics)
    {
        if (name is "utf-8")
            return DecodeUtf8(bytes, path, diagnostics);
        var text = SourceEncodings.Find(name) is { } encoding ? SourceEncodings.Decode(encoding, bytes) : null;
        if (text is null)
            ReportInvalid(path, "", $"The file is not in {name}, which the edition or the command gives as its encoding.", diagnostics);
        return text;
    }

    private static string? DecodeUnmarked(ReadOnlySpan<byte> bytes, string path, IDiagnostics diagnostics)
    {
        var declared = HtmlReader.Reads(path) || TeiReader.Reads(path) ? DeclaredEncoding.In(bytes) : null;
        var guess = Utf8.IsValid(bytes) || StrayBytes.Read(bytes) is not null
            ? bytes.Contains((byte)0) && GuessEncoding.Of(bytes) is ("utf-16le" or "utf-16be") and var wide ? wide : "utf-8"
            : GuessEncoding.Of(bytes);
        if (declared is not null && SourceEncodings.Find(declared) is { } known)
        {
            // Hebrew that calls itself Latin is as common as UTF-8 that calls itself anything.
            var agrees = !Ascii.IsValid(bytes) && guess != "utf-8" && known is not UnicodeEncoding && !(guess is "windows-1255" or "iso-8859-8" && known.CodePage == 1252);
            if (agrees && SourceEncodings.Decode(known, bytes) is { } said)
                return said;
        }
        if (guess is null or "utf-8")
        {
            var text = DecodeUtf8(bytes, path, diagnostics);
            if (text is not null && declared is not null && !Ascii.IsValid(bytes) && SourceEncodings.Find(declared) is not UTF8Encoding)
                Report(SourceRules.WrongDeclaration, path, text, $"The page says that it is in {declared}, but it is in UTF-8.", diagnostics);
            return text;
        }
        if (SourceEncodings.Decode(SourceEncodings.Find(guess)!, bytes) is not { } guessed)
            return DecodeUtf8(bytes, path, diagnostics);
        if (declared is null)
            Report(SourceRules.GuessedEncoding, path, guessed, $"The file does not say in what encoding it is; it is read as {guess}, in which it reads well.", diagnostics);
        else
            Report(SourceRules.WrongDeclaration, path, guessed, $"The page says that it is in {declared}, but it reads well only as {guess}.", diagnostics);
        return guessed;
    }

    private static void Report(DiagnosticRule rule, string path, string text, string message, IDiagnostics diagnostics)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
        diagnostics.Report(new Diagnostic(rule, new SourceSpan(new SourceText(path, text), Math.Max(at, 0), Math.Max(at, 0)), message,
            $"Save it as UTF-8, or say what it is: 'encoding:' with the text in edition.yaml, or --encoding ({string.Join(", ", SourceEncodings.Names.Skip(1))})."));
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, string path, IDiagnostics diagnostics)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        if (StrayBytes.Read(bytes) is { } mended)
        {
            var source = new SourceText(path, mended.Text);
            foreach (var place in mended.Places.Take(MostReported))
                diagnostics.Report(new Diagnostic(SourceRules.StrayByte, new SourceSpan(source, place, place + 1), Describe(mended.Text[place], mended.Places.Count), "Look there, and save the file as UTF-8."));
            return mended.Text;
        }
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        var bad = bytes[read].ToString("X2", CultureInfo.InvariantCulture);
        ReportInvalid(path, new string(chars, 0, written), $"The byte 0x{bad} is not valid UTF-8 here.", diagnostics);
        return null;
    }

    private static string Describe(char read, int count) =>
        (read == '\uFFFD' ? "Part of a character is missing here: U+FFFD stands for it." : $"A byte here is not UTF-8; it is read as windows-1252 has it: '{read}'.")
        + (count > MostReported ? $" The text has {count} such places." : "");

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
