using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Parses the XML files of an EPUB; nothing outside of them is ever read, and no entity is made.</summary>
internal static partial class EpubXml
{
    /// <summary>Parses a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives S013, S024 and S025.</param>
    /// <returns>Its root element, or null after an error.</returns>
    public static XElement? Parse(SourceText file, IDiagnostics diagnostics)
    {
        // The parser passes over a document type and knows no entity of it; here the reader learns why.
        var doctype = file.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        var end = doctype < 0 ? -1 : file.Text.AsSpan(doctype).IndexOfAny('[', '>');
        if (end >= 0 && file.Text[doctype + end] == '[')
        {
            diagnostics.Report(new Diagnostic(SourceRules.EpubEntities, new SourceSpan(file, doctype, doctype + end + 1),
                "The file declares entities of its own, which EPUB does not allow and which may hide a bomb.", "Take the declarations out of its document type."));
            return null;
        }
        // The entities of HTML, which EPUB 2 allows: here they need only be as long.
        var text = NamedEntity().Replace(file.Text, m => m.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" ? m.Value : new string(' ', m.Length));
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using (var depths = XmlReader.Create(new StringReader(text), settings))
            {
                while (depths.Read())
                {
                    if (depths.Depth <= EpubReader.DeepestNesting)
                        continue;
                    diagnostics.Report(new Diagnostic(SourceRules.PageNestedTooDeeply, SourceSpan.StartOf(file.Path),
                        FormattableString.Invariant($"The page nests its elements more than {EpubReader.DeepestNesting} deep."), "No book needs so much: is it what it says it is?"));
                    return null;
                }
            }
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XDocument.Load(reader).Root;
        }
        catch (XmlException e)
        {
            var at = OffsetOf(file.Text, e.LineNumber, e.LinePosition);
            diagnostics.Report(new Diagnostic(SourceRules.EpubBrokenXml, new SourceSpan(file, at, at), "The file is no well-formed XML: it breaks here.", "Check the EPUB with EPUBCheck and mend it, or get a sound copy."));
            return null;
        }
    }

    private static int OffsetOf(string text, int line, int column)
    {
        var at = 0;
        for (; line > 1 && at < text.Length; at++)
            line -= text[at] == '\n' ? 1 : 0;
        return Math.Clamp(at + column - 1, 0, text.Length);
    }

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]{0,30};", RegexOptions.CultureInvariant)]
    private static partial Regex NamedEntity();
}
