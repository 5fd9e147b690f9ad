using System.Text;
using System.Xml;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Holds the parts of a DOCX against the limits before any other reader sees them, and counts their text.</summary>
internal static class DocxParts
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>Looks through a package.</summary>
    /// <param name="bytes">The package's bytes.</param>
    /// <param name="path">Its path, as diagnostics show it.</param>
    /// <param name="diagnostics">Receives S013 and S050 to S055.</param>
    /// <returns>The number of non-blank UTF-16 units of text in each part of XML, by its path from the root; null after an error.</returns>
    public static Dictionary<string, int>? Count(byte[] bytes, string path, IDiagnostics diagnostics)
    {
        // A compound file: Word of before 2007, or a package with a password (MS-OFFCRYPTO).
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            diagnostics.Report(new Diagnostic(SourceRules.DocxEncrypted, SourceSpan.StartOf(path), "The file is protected by a password, or it is a document of Word before 2007.", "Open it in a word processor and save it as .docx, without a password."));
            return null;
        }
        if (ZipContainer.Open(bytes, path, ContainerRules.Docx, diagnostics) is not { } container)
            return null;
        if (!container.Holds(ContentTypes))
        {
            diagnostics.Report(new Diagnostic(SourceRules.NotADocx, SourceSpan.StartOf(path), $"The zip has no {ContentTypes}: it is no DOCX.", "Save the text as .docx in a word processor."));
            return null;
        }
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in container.Names.Where(n => n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            if (container.Read(name) is not { } part || Decode(part, path + "/" + name, diagnostics) is not { } text)
                return null;
            var count = new InkCount();
            if (!GuardedXml.IsSound(text, XmlRules.Docx, count.Look, diagnostics))
                return null;
            counts[name] = count.Ink;
        }
        return counts;
    }

    // The parts are in UTF-8 or UTF-16 (ECMA-376-2, 8.2.5), and blank ones are no fault.
    private static SourceText? Decode(byte[] bytes, string path, IDiagnostics diagnostics)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        try
        {
            return new SourceText(path, reader.ReadToEnd());
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Report(new Diagnostic(SourceRules.DocxBrokenXml, SourceSpan.StartOf(path), "The part is neither UTF-8 nor UTF-16.", XmlRules.Docx.BrokenHint));
            return null;
        }
    }

    /// <summary>Counts the text of a part: that of runs, of deleted runs, of the codes of fields, and of formulas.</summary>
    private sealed class InkCount
    {
        // The depths of the alternatives around, and whether a branch of each has been seen.
        private readonly Stack<(int Depth, bool HasBranch)> alternatives = new();
        private int? skippedFrom;
        private int? textAt;

        public int Ink { get; private set; }

        public void Look(XmlReader reader)
        {
            if (skippedFrom is { } from)
            {
                skippedFrom = reader.NodeType == XmlNodeType.EndElement && reader.Depth == from ? null : from;
                return;
            }
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !reader.IsEmptyElement:
                    Open(reader);
                    break;
                case XmlNodeType.EndElement:
                    if (alternatives.TryPeek(out var top) && top.Depth == reader.Depth)
                        alternatives.Pop();
                    textAt = textAt == reader.Depth ? null : textAt;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when textAt is { } at && reader.Depth == at + 1:
                    Ink += reader.Value.Count(c => !char.IsWhiteSpace(c));
                    break;
            }
        }

        private void Open(XmlReader reader)
        {
            switch (reader.LocalName)
            {
                case "AlternateContent":
                    alternatives.Push((reader.Depth, false));
                    break;
                // Of alternatives the first is read, and no other.
                case "Choice" or "Fallback" when alternatives.TryPeek(out var top) && top.Depth == reader.Depth - 1:
                    if (top.HasBranch)
                        skippedFrom = reader.Depth;
                    alternatives.Pop();
                    alternatives.Push((top.Depth, true));
                    break;
                case "t" or "delText" or "instrText" or "delInstrText" when reader.NamespaceURI.EndsWith("/main", StringComparison.Ordinal) && reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal)
                    || reader.NamespaceURI.EndsWith("/math", StringComparison.Ordinal):
                    textAt ??= reader.Depth;
                    break;
            }
        }
    }
}
