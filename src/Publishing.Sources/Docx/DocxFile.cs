using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Takes the text out of a DOCX (ECMA-376, Transitional and Strict). What it names outside of itself is never fetched, and no macro is run.</summary>
internal static class DocxFile
{
    private const string Hint = "Open the file in a word processor, save it anew as .docx and try again.";

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="path">Its path, as diagnostics show it.</param>
    /// <param name="diagnostics">Receives S003, S013 and S050 to S063.</param>
    /// <returns>The text, or null after an error.</returns>
    public static SourceText? Read(byte[] bytes, string path, IDiagnostics diagnostics)
    {
        if (DocxParts.Count(bytes, path, diagnostics) is not { } counts)
            return null;
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { } main || main.Document?.Body is null)
                return Fail(path, "The package has no document.", diagnostics);
            var text = new DocxText(main);
            var (source, remarks) = text.Read(path);
            var expected = text.Parts.Sum(p => counts.GetValueOrDefault(p.Uri.OriginalString.TrimStart('/')));
            // Nothing is passed over in silence: text where none may stand, which other programs may show or not, is refused.
            if (expected != text.Ink)
                return Fail(path, FormattableString.Invariant($"The document has text where none may stand: of {expected} characters {text.Ink} can be read."), diagnostics);
            if (string.IsNullOrWhiteSpace(source.Text))
            {
                diagnostics.Report(new Diagnostic(SourceRules.Empty, SourceSpan.StartOf(path), "The file holds no text.", "Remove it from the edition or put its text in."));
                return null;
            }
            remarks.Report(source, diagnostics);
            HiddenText.Report(source, diagnostics);
            return source;
        }
        // What the library and System.IO.Packaging throw at packages and parts that are not as they should be.
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or IOException or XmlException or FormatException or ArgumentException
            or InvalidOperationException or NotSupportedException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException or OverflowException)
        {
            return Fail(path, $"The package is not as it should be: {e.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}.", diagnostics);
        }
    }

    private static SourceText? Fail(string path, string text, IDiagnostics diagnostics)
    {
        diagnostics.Report(new Diagnostic(SourceRules.NotADocx, SourceSpan.StartOf(path), text, Hint));
        return null;
    }
}
