using System.Collections.Immutable;
using Publishing.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Publishing.Editions;

/// <summary>Makes the tree from the parser's events.</summary>
internal sealed class YamlTreeReader(IParser parser, SourceText source, IDiagnostics diagnostics)
{
    private const int DeepestLevel = 32;

    /// <summary>The mapping at the top, or null when the file holds something else.</summary>
    /// <exception cref="YamlException">The file is not YAML.</exception>
    public YamlMapping? ReadTop()
    {
        Next();
        Next();
        if (parser.Current is not DocumentStart)
        {
            diagnostics.Report(new Diagnostic(EditionRules.NotAMapping, new SourceSpan(source, 0, 0), "The file is empty.", "Write 'key: value' lines."));
            return null;
        }
        Next();
        var top = ReadNode(0);
        Next();
        Next();
        if (parser.Current is DocumentStart second)
            diagnostics.Report(new Diagnostic(EditionRules.BrokenYaml, SpanOf(second), "A second document begins here.", "Remove the '---'."));
        if (top is YamlMapping mapping)
            return mapping;
        if (top is not null)
            diagnostics.Report(new Diagnostic(EditionRules.NotAMapping, top.Span, "The file holds no keys.", "Write 'key: value' lines."));
        return null;
    }

    private void Next() => parser.MoveNext();

    // After some broken input the parser (16.3) has no more to give inside a list or mapping, and goes on saying so.
    private void Advance()
    {
        if (!parser.MoveNext() || parser.Current is DocumentEnd or StreamEnd)
            throw new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "the file ends inside a list or mapping");
    }

    // Leaves the parser at the last event of the node. Null when the node was refused.
    private YamlNode? ReadNode(int level)
    {
        var start = parser.Current!;
        if (start is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
            diagnostics.Report(new Diagnostic(EditionRules.Alias, SpanOf(start), "Anchors and aliases are not read.", "Write the value out where it is needed."));
        if (level > DeepestLevel)
        {
            diagnostics.Report(new Diagnostic(EditionRules.TooDeep, SpanOf(start), "This is nested too deeply.", "No setting needs so many levels."));
            throw new NestingException();
        }
        switch (start)
        {
            case Scalar scalar:
                ReportControls(scalar);
                return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, SpanOf(scalar));
            case SequenceStart:
                return ReadSequence(level, SpanOf(start));
            case MappingStart:
                return ReadMapping(level, SpanOf(start));
            default:
                return null;
        }
    }

    // A title that turns letters round or steers a terminal would do so wherever it is shown. LF and tab stand in blocks of text.
    private void ReportControls(Scalar scalar)
    {
        foreach (var c in scalar.Value)
        {
            if ((!char.IsControl(c) || c is '\n' or '\r' or '\t') && c is not ('\u202D' or '\u202E'))
                continue;
            diagnostics.Report(new Diagnostic(EditionRules.ControlInValue, SpanOf(scalar), $"A control character (U+{(int)c:X4}) stands in this value.", "Take it out. The direction of a title is that of its language."));
            return;
        }
    }

    private YamlSequence ReadSequence(int level, SourceSpan span)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (Advance(); parser.Current is not SequenceEnd; Advance())
        {
            if (ReadNode(level + 1) is { } item)
                items.Add(item);
        }
        return new YamlSequence(items.ToImmutable(), span);
    }

    private YamlMapping ReadMapping(int level, SourceSpan span)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (Advance(); parser.Current is not MappingEnd; Advance())
        {
            var key = ReadNode(level + 1);
            Advance();
            var value = ReadNode(level + 1);
            if (key is not YamlScalar name)
            {
                if (key is not null)
                    diagnostics.Report(new Diagnostic(EditionRules.BrokenYaml, key.Span, "A list or mapping cannot be a key."));
            }
            else if (!keys.TryAdd(name.Text, name.Span))
            {
                var first = source.PositionOf(keys[name.Text].Start);
                diagnostics.Report(new Diagnostic(EditionRules.DuplicateKey, name.Span, $"The key '{name.Text}' was given before, at {first}.", "Keep one of the two."));
            }
            else if (value is not null)
            {
                entries.Add(new YamlEntry(name, value));
            }
        }
        return new YamlMapping(entries.ToImmutable(), span);
    }

    private SourceSpan SpanOf(ParsingEvent parsed)
    {
        var start = YamlFile.Offset(source, parsed.Start);
        return new SourceSpan(source, start, Math.Max(start, YamlFile.Offset(source, parsed.End)));
    }
}
