using System.Collections.Immutable;
using Publishing.Core;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publishing.Sources;

/// <summary>The corrections of an edition.</summary>
/// <param name="Items">The corrections in the order of the file.</param>
public sealed record Corrections(ImmutableArray<Correction> Items)
{
    private const string Form = "A correction has the keys text, find, replace and reason.";

    /// <summary>Reads a corrections file: a YAML mapping whose <c>corrections</c> lists mappings of text, find, replace and reason.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives S008 for each fault, with its place.</param>
    /// <returns>The corrections that are whole, or null when the file is no such YAML.</returns>
    public static Corrections? Parse(SourceText file, IDiagnostics diagnostics)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(file.Text));
        }
        catch (YamlException e)
        {
            Report(file, e.Start, "This is not YAML: " + e.Message, diagnostics);
            return null;
        }
        if (yaml.Documents.Count == 0)
            return new Corrections([]);
        if (yaml.Documents[0].RootNode is not YamlMappingNode root
            || !root.Children.TryGetValue(new YamlScalarNode("corrections"), out var list) || list is not YamlSequenceNode items)
        {
            Report(file, yaml.Documents[0].RootNode.Start, "The file must be a mapping with a list under 'corrections'.", diagnostics);
            return null;
        }
        foreach (var key in root.Children.Keys.Where(k => k is not YamlScalarNode { Value: "corrections" }))
            Report(file, key.Start, $"The key '{key}' is not known here.", diagnostics);
        return new Corrections([.. items.Children.Select(i => Read(file, i, diagnostics)).OfType<Correction>()]);
    }

    private static Correction? Read(SourceText file, YamlNode node, IDiagnostics diagnostics)
    {
        if (node is not YamlMappingNode mapping)
        {
            Report(file, node.Start, Form, diagnostics);
            return null;
        }
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: "text" or "find" or "replace" or "reason" } name && value is YamlScalarNode scalar)
                values[name.Value] = scalar.Value ?? "";
            else
                Report(file, key.Start, $"The key '{key}' is not known here, or its value is no text.", diagnostics);
        }
        foreach (var key in (string[])["text", "find", "replace", "reason"])
        {
            if (values.TryGetValue(key, out var value) && (key == "replace" || !string.IsNullOrWhiteSpace(value)))
                continue;
            Report(file, node.Start, $"The correction has no '{key}'.", diagnostics);
            return null;
        }
        return new Correction(values["text"], values["find"], values["replace"], values["reason"], SpanAt(file, node.Start));
    }

    private static void Report(SourceText file, Mark mark, string text, IDiagnostics diagnostics) =>
        diagnostics.Report(new Diagnostic(SourceRules.BadCorrection, SpanAt(file, mark), text, Form));

    private static SourceSpan SpanAt(SourceText file, Mark mark)
    {
        var offset = file.OffsetOf(new LinePosition((int)mark.Line, (int)mark.Column));
        return new SourceSpan(file, offset, offset);
    }
}
