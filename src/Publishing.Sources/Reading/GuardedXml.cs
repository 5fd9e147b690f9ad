using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Parses XML that nobody vouches for; nothing outside of it is ever read, and no entity is made.</summary>
internal static partial class GuardedXml
{
    /// <summary>How deep elements may stand in each other.</summary>
    public const int DeepestNesting = 500;

    /// <summary>Parses a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">What it is, and what its faults are called.</param>
    /// <param name="diagnostics">Receives S013 and the faults.</param>
    /// <returns>Its root element, or null after an error.</returns>
    public static XElement? Parse(SourceText file, XmlRules rules, IDiagnostics diagnostics)
    {
        // The entities of HTML, which EPUB 2 allows: here they need only be as long.
        var text = rules.AllowsEntitiesOfHtml
            ? NamedEntity().Replace(file.Text, m => m.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" ? m.Value : new string(' ', m.Length))
            : file.Text;
        if (!IsSound(file, text, rules, _ => { }, diagnostics))
            return null;
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return XDocument.Load(reader).Root;
    }

    /// <summary>Whether a file is well-formed, declares no entities, and does not nest too deeply.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">What it is, and what its faults are called.</param>
    /// <param name="look">Called at each node.</param>
    /// <param name="diagnostics">Receives S013 and the faults.</param>
    public static bool IsSound(SourceText file, XmlRules rules, Action<XmlReader> look, IDiagnostics diagnostics) => IsSound(file, file.Text, rules, look, diagnostics);

    private static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private static bool IsSound(SourceText file, string text, XmlRules rules, Action<XmlReader> look, IDiagnostics diagnostics)
    {
        // The parser passes over a document type and knows no entity of it; here the reader learns why.
        var doctype = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        var end = doctype < 0 ? -1 : text.AsSpan(doctype).IndexOfAny('[', '>');
        if (end >= 0 && (text[doctype + end] == '[' || !rules.AllowsDoctype))
        {
            diagnostics.Report(new Diagnostic(rules.Entities, new SourceSpan(file, doctype, doctype + end + 1), rules.EntitiesText, "Take the declarations out of its document type."));
            return false;
        }
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            while (reader.Read())
            {
                look(reader);
                if (reader.Depth <= DeepestNesting)
                    continue;
                diagnostics.Report(new Diagnostic(SourceRules.PageNestedTooDeeply, SourceSpan.StartOf(file.Path),
                    FormattableString.Invariant($"The page nests its elements more than {DeepestNesting} deep."), "No book needs so much: is it what it says it is?"));
                return false;
            }
            return true;
        }
        catch (XmlException e)
        {
            var at = OffsetOf(file.Text, e.LineNumber, e.LinePosition);
            diagnostics.Report(new Diagnostic(rules.Broken, new SourceSpan(file, at, at), "The file is no well-formed XML: it breaks here.", rules.BrokenHint));
            return false;
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
