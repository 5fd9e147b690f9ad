using System.Collections.Immutable;
using Publishing.Core;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publishing.Sources;

/// <summary>The corrections of an edition.</summary>
/// <param name="Items">The corrections in the order of the file.</param>
public sealed record Corrections(ImmutableArray<Correction> Items)
{
    private const string Form = "A correction has the keys text, find, replace and reason, and may have before and after.";
    private const int DeepestLevel = 16;

    /// <summary>Reads a corrections file: a YAML mapping whose <c>corrections</c> lists mappings of text, find, replace and reason, with before and after where needed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives S008 for each fault, with its place.</param>
    /// <returns>The corrections that are whole, or null when the file is no such YAML.</returns>
    public static Corrections? Parse(SourceText file, IDiagnostics diagnostics)
    {
        if (Load(file, diagnostics) is not { } yaml)
            return null;
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

    /// <summary>Reports the corrections that belong to none of an edition's texts.</summary>
    /// <param name="paths">The paths of the texts, as diagnostics show them.</param>
    /// <param name="diagnostics">Receives S021 for each.</param>
    public void ReportStrangers(IReadOnlyCollection<string> paths, IDiagnostics diagnostics)
    {
        foreach (var correction in Items.Where(c => !paths.Any(c.Concerns)))
        {
            diagnostics.Report(new Diagnostic(SourceRules.CorrectionOfNoText, correction.Where, $"No text of the edition is '{correction.Text}'.",
                "Write the file's name as the edition does, or take the correction out."));
        }
    }

    private static YamlStream? Load(SourceText file, IDiagnostics diagnostics)
    {
        try
        {
            // The tree is read with recursion, so how deep it goes is looked at before.
            var (parser, depth) = (new Parser(new StringReader(file.Text)), 0);
            while (parser.MoveNext())
            {
                depth += parser.Current!.NestingIncrease;
                if (depth <= DeepestLevel)
                    continue;
                Report(file, parser.Current.Start, "This is nested too deeply.", diagnostics);
                return null;
            }
            var yaml = new YamlStream();
            yaml.Load(new StringReader(file.Text));
            return yaml;
        }
        catch (YamlException e)
        {
            Report(file, e.Start, "This is not YAML: " + e.Message, diagnostics);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser (16.3) throws these for some broken input: a lone surrogate, a colon in a flow key.
            Report(file, Mark.Empty, "This is not YAML: something in it cannot be read.", diagnostics);
        }
        return null;
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
            if (key is YamlScalarNode { Value: "text" or "find" or "replace" or "reason" or "before" or "after" } name && value is YamlScalarNode scalar)
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
        return new Correction(values["text"], values["find"], values["replace"], values["reason"], SpanAt(file, node.Start),
            values.GetValueOrDefault("before", ""), values.GetValueOrDefault("after", ""));
    }

    private static void Report(SourceText file, Mark mark, string text, IDiagnostics diagnostics) =>
        diagnostics.Report(new Diagnostic(SourceRules.BadCorrection, SpanAt(file, mark), text, Form));

    private static SourceSpan SpanAt(SourceText file, Mark mark)
    {
        var offset = file.OffsetOf(new LinePosition((int)mark.Line, (int)mark.Column));
        return new SourceSpan(file, offset, offset);
    }
}
